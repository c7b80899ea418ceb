import DachwerkKit
import Foundation
import Testing

/// What the shipped organisations say of themselves is what their own texts say; whatever else
/// stands there is marked as a sample.
@Suite struct ShippedFactsTests {
    @Test func `MIMI: mediators are trained in health topics and in event organisation`() throws {
        let file = try Shipped.document("mimi-stuttgart.json")
        let about = try #require(file.member("about")?.member("en")?.text)
        #expect(about.contains("in health topics and in event organisation"))
        #expect(try Shipped.value("Methodenteil der Schulung", in: file).contains("Veranstalt"))
        let records = try Shipped.records("mimi-stuttgart")
        let curricula = records.filter {
            $0.member("resource")?.text == "mediator-training.curriculum"
        }
        #expect(curricula.count == 1)
        for curriculum in curricula {
            #expect(curriculum.member("fields")?.member("requiresMethods")?.flag == true)
            #expect(curriculum.member("fields")?.member("topics")?.elements.count == 9)
            // The text names no day on which the training began.
            #expect(curriculum.member("sample")?.flag == true)
        }
    }

    @Test func `HOR: the four goals stand beside the four pillars`() throws {
        let file = try Shipped.document("hor-saar.json")
        for (goal, word) in [
            ("Erstes Ziel", "Engagement"), ("Zweites Ziel", "Vereinsarbeit"),
            ("Drittes Ziel", "Benachteiligung"), ("Viertes Ziel", "Empowerment"),
        ] {
            #expect(try Shipped.value(goal, in: file).contains(word), "\(goal)")
        }
        let pillars = try Shipped.records("hor-saar").filter {
            $0.member("fields")?.member("kind")?.text == "pillar"
        }
        let names = pillars.compactMap { $0.member("fields")?.member("name")?.member("de")?.text }
        #expect(Set(names) == ["Empowerment", "Förderung", "Verleih", "Vernetzung"])
    }

    @Test func `WOGE: the decision of 2015 and the three guiding questions are there`() throws {
        let file = try Shipped.document("woge-bremerhaven.json")
        let decision = try Shipped.value("Entscheidung 2015", in: file)
        for word in ["Stadt", "Wohnungsgesellschaften", "Zelte", "Container"] {
            #expect(decision.contains(word), "\(word)")
        }
        for (number, word) in [("Erste", "größten"), ("Zweite", "gemeinsam"), ("Dritte", "wo")] {
            let question = try Shipped.value("\(number) Leitfrage am Runden Tisch", in: file)
            #expect(question.hasSuffix("?") && question.contains(word))
        }
    }

    @Test func `WOGE: only the causes of the text are no samples, and no house rule is one`()
        throws
    {
        let records = try Shipped.records("woge-bremerhaven")
        func keys(_ resource: String) -> (stated: [String], samples: [String]) {
            let all = records.filter { $0.member("resource")?.text == resource }
            func keys(_ isSample: Bool) -> [String] {
                all.filter { ($0.member("sample")?.flag ?? false) == isSample }
                    .compactMap { $0.member("key")?.text }
            }
            return (keys(false), keys(true))
        }
        #expect(keys("complaint-mediation.cause").stated == ["cause-rules", "cause-children"])
        #expect(keys("complaint-mediation.house-rule").stated.isEmpty)
        #expect(keys("complaint-mediation.house-rule").samples.count == 5)
        let file = try Shipped.document("woge-bremerhaven.json")
        #expect(
            file.member("extensions")?.member("x-samples")?.elements.map(\.text)
                == [
                    "/closures", "/workingHours", "/capabilities/complaint-mediation/settings",
                ])
    }

    @Test func `VMDO: the seat in local sittings, the three reasons and the two projects`() throws {
        let file = try Shipped.document("vmdo-dortmund.json")
        #expect(try Shipped.value("Vertreten in", in: file).contains("lokalen Sitzungen"))
        for (number, word) in [
            ("Erster Grund, warum Migrantenorganisationen wirksam sind", "Vereine"),
            ("Zweiter Grund", "bündeln"), ("Dritter Grund", "Zusammenleben"),
        ] {
            #expect(try Shipped.value(number, in: file).contains(word), "\(number)")
        }
        // The text calls samo.fa a federal project and says so of nothing else.
        #expect(
            try Shipped.value("Projekte", in: file)
                == "das Bundesprojekt samo.fa und gleichTeilhaben")
        let projects = try Shipped.records("vmdo-dortmund").filter {
            $0.member("fields")?.member("kind")?.text == "project"
        }
        let federal = projects.filter {
            $0.member("fields")?.member("description")?.member("de")?.text?
                .contains("Bundesprojekt") == true
        }
        #expect(projects.count == 2)
        #expect(federal.map { $0.member("key")?.text } == ["samofa"])
        #expect(projects.allSatisfy { $0.member("fields")?.member("topics") == nil })
    }

    @Test(arguments: ["hor-saar", "mimi-stuttgart", "vmdo-dortmund", "woge-bremerhaven"])
    func `what people read of a sample calls itself one`(_ tenant: String) throws {
        for record in try Shipped.records(tenant) where record.member("sample")?.flag == true {
            guard let fields = record.member("fields") else { continue }
            let name = fields.member("name") ?? fields.member("title")
            guard let german = name?.member("de")?.text ?? name?.text else { continue }
            let note = fields.member("description")?.member("de")?.text ?? ""
            #expect(
                "\(german) \(note)".contains("Beispiel"),
                "\(tenant): \(record.member("key")?.text ?? "?")")
        }
    }
}

/// The files of the shipped organisations.
private enum Shipped {
    static func document(_ name: String) throws -> JSONNode {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Tenants/\(name)")
        return try JSONReader.read(Array(try Data(contentsOf: file)))
    }

    static func records(_ tenant: String) throws -> [JSONNode] {
        let records = try document("\(tenant)/records.json").member("records")?.elements ?? []
        #expect(!records.isEmpty)
        return records
    }

    /// The German value of a fact.
    static func value(_ label: String, in file: JSONNode) throws -> String {
        let facts = file.member("facts")?.elements ?? []
        let fact = try #require(facts.first { $0.member("label")?.member("de")?.text == label })
        return try #require(fact.member("value")?.member("de")?.text ?? fact.member("value")?.text)
    }
}

extension JSONNode {
    fileprivate func member(_ name: String) -> JSONNode? {
        guard case .object(let object) = value else { return nil }
        return object[name]
    }

    fileprivate var elements: [JSONNode] {
        guard case .array(let elements) = value else { return [] }
        return elements
    }

    fileprivate var text: String? {
        guard case .string(let text) = value else { return nil }
        return text
    }

    fileprivate var flag: Bool? {
        guard case .bool(let flag) = value else { return nil }
        return flag
    }
}
