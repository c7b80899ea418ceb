import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Role by action by state by field: what is not granted shows nowhere.
@Suite struct ReadingMatrixTests {
    @Test func `KER-I7: reading shows exactly the granted fields of the granted records`()
        async throws
    {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            for (index, tool) in world.tools.enumerated() {
                let expected = oracle.fields(.read, tool)
                let read = try? session.read(Tool.id, tool.id)
                #expect((read != nil) == (expected != nil), "\(actor) \(tool.state)")
                guard let read, let expected else { continue }
                let shown = Tool.shape.fields.map(\.name).filter { read.value($0) != nil }
                #expect(Set(shown) == expected, "\(actor.duties) \(tool.state)")
                let kept = "\(read.redacted)"
                for field in Tool.shape.fields where !expected.contains(field.name) {
                    guard let marker = MatrixWorld.marker(field, index) else { continue }
                    #expect(!kept.contains(marker), "\(actor.duties) \(marker)")
                }
            }
        }
    }

    @Test func `KER-I7: a filter finds only what its actor may see of the filtered field`()
        async throws
    {
        let world = try await MatrixWorld.make()
        let definition = Tool.resource.erased
        for actor in world.actors {
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            let oracle = MatrixOracle(definition: definition, actor: actor)
            guard let view = try? session.view(Tool.id) else { continue }
            let reader = ListRequestReader(view.resource)
            for field in definition.fields {
                guard !field.kind.isFreeText || field.kind.element == .text else { continue }
                for query in ["\(field.name).empty=true", "\(field.name).empty=false"] {
                    let parts = query.split(separator: "=").map(String.init)
                    let request = try reader.read([(parts[0], parts[1])])
                    guard let page = try? session.list(Tool.id, request) else {
                        #expect(!oracle.mayAnywhere(.read))
                        continue
                    }
                    let found = Set(page.records.map(\.id))
                    let expected = world.tools.filter { tool in
                        let empty = oracle.content(field.name, tool).isEmpty
                        let sees = oracle.fields(.read, tool)?.contains(field.name) ?? false
                        return sees && empty == (parts[1] == "true")
                    }
                    #expect(found == Set(expected.map(\.id)), "\(actor.duties) \(query)")
                }
            }
        }
    }

    @Test func `KER-I7: neither order nor cursor nor search tells what is hidden`() async throws {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            for (index, tool) in world.tools.enumerated() {
                for field in ["title", "secret"] {
                    var request = ListRequest()
                    request.search = "m\(field)\(index)"
                    let found = (try? session.list(Tool.id, request).records.map(\.id)) ?? []
                    let sees = oracle.fields(.read, tool)?.contains(field) ?? false
                    #expect(found == (sees ? [tool.id] : []), "\(actor.duties) \(field)")
                }
            }
            for path in ["secret", "count", "bought", "price.amount"] {
                let parts = path.split(separator: ".").map(String.init)
                var request = ListRequest()
                request.limit = 2
                let part = parts.count > 1 ? FieldPath.Part(rawValue: parts[1]) : nil
                request.sort = [SortCriterion(FieldPath(parts[0], part))]
                var found: [RecordID] = []
                while let page = try? session.list(Tool.id, request) {
                    found += page.records.map(\.id)
                    guard let next = page.next else { break }
                    request.cursor = next
                }
                let expected = world.tools.filter {
                    oracle.fields(.read, $0)?.contains(parts[0]) ?? false
                }
                #expect(Set(found) == Set(expected.map(\.id)), "\(actor.duties) \(path)")
                #expect(found.count == expected.count)
            }
        }
    }

    @Test func `KER-I7: exports and history carry no hidden field and no unseen record`()
        async throws
    {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            var texts: [String] = []
            let columns = Tool.shape.fields.map(\.name).filter { name in
                [Action.read, .export].allSatisfy { oracle.mayAnywhere($0, name) }
            }
            for format in [ExportFormat.json, .csv(.machine), .csv(.germanExcel)] {
                let bytes = try? session.exportRecords(Tool.id, format: format, after: nil).bytes
                #expect((bytes != nil) == oracle.mayAnywhere(.export))
                texts.append(String(decoding: bytes ?? [], as: UTF8.self))
            }
            // A column that is empty in every row would still say that there is such a field.
            let header = texts[1].prefix { !$0.isNewline }.split(separator: ",").map(String.init)
            for field in Tool.shape.fields where !header.isEmpty {
                let isNamed = header.contains { $0.split(separator: ".")[0] == field.name }
                #expect(isNamed == columns.contains(field.name), "\(actor.duties) \(field.name)")
            }
            for (index, tool) in world.tools.enumerated() {
                let entries = (try? session.history(Tool.id, tool.id)) ?? []
                let history = entries.flatMap(\.changes)
                let seen = oracle.fields(.read, tool) ?? []
                #expect(Set(history.map(\.field)).isSubset(of: seen), "\(actor.duties)")
                let exported = (oracle.fields(.export, tool) ?? []).intersection(seen)
                for field in Tool.shape.fields {
                    guard let marker = MatrixWorld.marker(field, index) else { continue }
                    for text in texts {
                        #expect(
                            text.contains(marker) == exported.contains(field.name),
                            "\(actor.duties) \(marker)")
                    }
                    if !seen.contains(field.name) { #expect(!"\(history)".contains(marker)) }
                }
                if actor.kind == .anonymous { #expect(entries.isEmpty) }
            }
        }
    }
}

extension FieldContent {
    /// Whether nothing stands in it.
    var isEmpty: Bool { isNull || self == .list([]) }
}
