import DachwerkKernel
import DachwerkKit
import Testing

struct BrokenFileTests {
    @Test func `the sound file has no fault`() {
        #expect(TenantFixture.read(BrokenFileCorpus.sound) == [])
    }

    @Test(arguments: BrokenFileCorpus.cases)
    func `KER-I3 a fault is shown where it stands, with its remedy`(
        broken: BrokenFileCorpus.Case
    ) throws {
        let marked = broken.text
        let faults = TenantFixture.read(marked.replacing("§", with: ""))
        let fault = try #require(faults.first)
        #expect(faults.count == 1)
        #expect(fault.id.description == broken.id)
        #expect(fault.place?.file == "Tenants/house.json")
        #expect(fault.place?.position == Self.position(of: "§", in: marked))
        #expect(fault.place?.pointer.description == broken.pointer)
        #expect(fault.hint == broken.hint)
        #expect(CheckCatalog.entries.contains { $0.id == fault.id })
    }

    @Test func `KER-I3 all faults of a file are named at once, in its order`() {
        let faults = TenantFixture.read(
            """
            {
              "id": "home",
              "name": {"de": "", "english": "House"},
              "alias": "H",
              "hosts": ["HOUSE", 7, "house.localhost", "house.localhost"],
              "languages": ["deutsch", "en"],
              "timeZone": "Berlin",
              "contacts": [{"mail": "x"}, {}],
              "look": {"accent": "green", "font": "serif"},
              "roles": {"Chef": {"name": {}, "duties": ["sample-lending.keper"]}},
              "capabilities": {
                "sample-lending": {"version": 1, "settings": {"limitDays": 99, "dsek": "x"}},
                "room-booking": {"version": "1.0"}
              },
              "extensions": {"map": 1}
            }
            """)
        let lines = faults.map { fault -> String in
            let place = fault.place
            return "\(place?.position.line ?? 0) \(fault.id) \(place?.pointer.description ?? "")"
        }
        #expect(
            lines == [
                "2 file.id /id",
                "3 file.value /name/english",
                "4 file.member /alias",
                "5 file.host /hosts/0",
                "5 file.value /hosts/1",
                "5 file.host /hosts/3",
                "6 file.value /languages/0",
                "7 file.value /timeZone",
                "8 file.member /contacts/0/mail",
                "9 file.member /look/font",
                "10 file.value /roles/Chef",
                "10 file.value /roles/Chef/name",
                "10 file.duty /roles/Chef/duties/0",
                "12 file.value /capabilities/sample-lending/version",
                "12 file.setting /capabilities/sample-lending/settings/limitDays",
                "12 file.member /capabilities/sample-lending/settings/dsek",
                "13 capability.unknown /capabilities/room-booking",
                "15 file.member /extensions/map",
            ])
        #expect(faults.allSatisfy { $0.hint?.isEmpty == false })
    }

    @Test func `one line tells file, place, check, fault and remedy`() {
        let text = BrokenFileCorpus.sound.replacing("Europe/Berlin", with: "Europe/Belrin")
        #expect(
            TenantFixture.read(text).map(\.description) == [
                "Tenants/house.json:7:15: /timeZone: [file.value] "
                    + "\"Europe/Belrin\" is not a time zone. Did you mean \"Europe/Berlin\"?"
            ])
    }

    @Test func `a file with thousands of faults is answered with the first thousand`() {
        let members = (0..<6_000).map { "\"a\($0)\": 1" }.joined(separator: ",")
        let faults = TenantFixture.read("{\(members)}")
        #expect(faults.count == 1_000)
        #expect(faults.last?.message == "There are more faults than are shown.")
    }

    @Test func `everything that a sound file says arrives`() throws {
        let text = TenantFixture.file(
            "house",
            roles: #"{"keeper": {"name": {"de": "Lager"}, "duties": ["sample-lending.keeper"]}}"#,
            more: """

                  "aliases": ["Haus"],
                  "look": {"accent": "#1D5C63"},
                  "workingHours": "mo-fr 09:00-17:00",
                  "about": {"de": "Ein Haus.", "en": "A house.", "@source": "de"},
                  "contacts": [{"role": {"de": "Büro"}, "phone": "+49 681 2"}],
                  "funders": [{"name": {"de": "Bund"}, "share": 60}, {"name": {"de": "Land"}}],
                  "facts": [{"label": {"de": "Seit"}, "value": "2021", "asOf": "2025-06-04"}],
                  "extensions": {"x-map": [49.2, 7.0]},
                """)
        let reading = TenantFileReader(TenantFixture.compiler).read(
            Array(text.utf8), file: "house.json")
        #expect(reading.faults == [])
        let accepted = try #require(reading.accepted)
        let file = accepted.file
        #expect(file.id == "house")
        #expect(file.aliases == ["Haus"])
        #expect(file.land == .saarland)
        #expect(file.look?.accent == "#1d5c63")
        #expect(file.workingHours == WeeklyHours("mo-fr 09:00-17:00"))
        #expect(file.about?.source == .german)
        #expect(file.contacts.first?.phone == "+49 681 2")
        #expect(file.funders.map(\.share) == [60, nil])
        #expect(file.facts.first?.value == LocalizedText("2021", in: .german))
        #expect(file.roles.first?.duties == ["sample-lending.keeper"])
        #expect(file.extensions["x-map"] != nil)
        #expect(file.capabilities.first?.settings.first == .integer(5))
        #expect(accepted.composition.has("sample-lending"))
    }

    @Test func `two tenants with the same capabilities share one composition`() throws {
        let reader = TenantFileReader(TenantFixture.compiler)
        let compositions = try ["alpha", "beta"].map { id in
            let reading = reader.read(Array(TenantFixture.file(id).utf8), file: "\(id).json")
            return try #require(reading.accepted).composition
        }
        #expect(compositions[0] === compositions[1])
    }

    /// The line and column of a mark, counted by hand.
    private static func position(of mark: Character, in text: String) -> JSONPosition {
        let before = text.prefix { $0 != mark }
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return JSONPosition(
            line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    }
}

extension BrokenFileCorpus.Case {
    /// The file with the mark; without a mark the fault stands at the first brace.
    fileprivate var text: String {
        let text =
            piece.isEmpty
            ? replacement
            : BrokenFileCorpus.sound.replacing(piece, with: replacement, maxReplacements: 1)
        return text.contains("§") ? text : "§" + text
    }
}
