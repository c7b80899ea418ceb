import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Role by action by state by field: what is not granted is refused and changes nothing.
@Suite struct WritingMatrixTests {
    /// Another value for a field, so that writing it is a true change.
    private func other(_ field: AnyField, _ world: MatrixWorld) -> FieldContent {
        switch field.name {
        case "title", "secret": .text("changed")
        case "code": .text("other")
        case "count": .integer(77)
        case "price": .money(Money(cents: 9))
        case "booked":
            Period("2025-05-05T10:00:00Z/2025-05-05T11:00:00Z").map(FieldContent.period) ?? .null
        case "bought": .date(.first)
        case "seen": .instant(.distantPast)
        case "opens": .text("10:00")
        case "urgent": .boolean(true)
        case "make": .text("power")
        case "tags": .list([.text("changed")])
        case "parts": .list([])
        case "owner": .identifier(world.clubs[0])
        case "parties": .list([])
        case "words": .localized(LocalizedText("changed", in: .english))
        case "tongue": .text("de")
        case "hours": .text("mo 10:00-12:00")
        case "shelf": .null
        case "fees": .list([.money(Money(cents: 1))])
        case "slots":
            .list(
                [Period(start: .distantPast, end: .distantFuture)].compactMap {
                    $0.map(FieldContent.period)
                })
        default: .integer(5)
        }
    }

    /// Whether an operation goes through; what it wrote is undone.
    private func isAllowed(
        _ operation: Operation, _ actor: Actor, _ world: MatrixWorld
    ) async throws -> Bool {
        struct Undo: Error {}
        let tenant = world.fixture.platform.tenant("alpha")
        let session = tenant.session(for: actor)
        let now = tenant.platform.clock.now()
        do {
            try await tenant.write { transaction in
                _ = try session.door(at: now, in: transaction).perform(operation)
                throw Undo()
            }
        } catch is Undo {
            return true
        } catch let refusal as Refusal {
            #expect(refusal.kind != .fault, "\(refusal)")
        }
        return false
    }

    @Test func `KER-I7: a field is changed only by whom it is granted in that record`() async throws
    {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            for tool in world.tools {
                let granted =
                    oracle.fields(.read, tool) == nil
                    ? nil : oracle.fields(.change, tool)
                for field in Tool.shape.fields {
                    let content = other(field, world)
                    if oracle.content(field.name, tool) == content { continue }
                    var after = tool
                    if let position = Tool.resource.erased.positions[field.name] {
                        after.contents[position] = content
                    }
                    let mayName =
                        field.name != "owner" || actor.organisations.contains(world.clubs[0])
                        || actor.duties.contains(Workshop.keeper.id)
                    let expected =
                        granted?.contains(field.name) ?? false
                        && oracle.fields(.change, after) != nil && mayName
                        && !field.isComputed && !field.isFixed
                    let allowed = try await isAllowed(
                        Operation(Tool.id, .change(tool.id), fields: [field.name: content]), actor,
                        world)
                    #expect(allowed == expected, "\(actor.duties) \(tool.state) \(field.name)")
                }
            }
        }
    }

    @Test func `KER-I7: transitions and erasures need their grant and their state`() async throws {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            for tool in world.tools {
                let sees = oracle.fields(.read, tool) != nil
                for move in Tool.resource.erased.moves {
                    let allowed = try await isAllowed(
                        Operation(Tool.id, .move(tool.id, move.name), reason: "because"), actor,
                        world)
                    let expected =
                        sees && oracle.moves(tool).contains(move.name)
                        && move.from.contains(tool.state)
                    #expect(allowed == expected, "\(actor.duties) \(tool.state) \(move.name)")
                }
                let allowed = try await isAllowed(
                    Operation(Tool.id, .erase(tool.id)), actor, world)
                #expect(allowed == (sees && oracle.fields(.erase, tool) != nil))
            }
        }
    }

    @Test func `KER-I7: a new record names only fields that are granted for it`() async throws {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            let blank = try #require(world.tools.first)
            let granted = oracle.fields(.create, blank)
            for field in Tool.shape.fields where field.name != "title" {
                let fields = ["title": .text("new"), field.name: other(field, world)]
                let mayName =
                    field.name != "owner" || actor.organisations.contains(world.clubs[0])
                    || actor.duties.contains(Workshop.keeper.id)
                let expected =
                    granted?.isSuperset(of: fields.keys) ?? false && !field.isComputed && mayName
                let allowed = try await isAllowed(
                    Operation(Tool.id, .create, fields: fields), actor, world)
                #expect(allowed == expected, "\(actor.duties) \(field.name)")
            }
        }
    }

    @Test func `KER-I7: an import needs its own permission and that of every change in it`()
        async throws
    {
        let world = try await MatrixWorld.make()
        let tool = try #require(world.tools.first)
        for actor in world.actors {
            let oracle = MatrixOracle(definition: Tool.resource.erased, actor: actor)
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            for (field, content) in [
                ("title", FieldContent.text("brought")), ("secret", .text("in")),
                ("price", .money(Money(cents: 3))),
            ] {
                let report = try? await session.importRecords(
                    Tool.id, [ImportRow(id: tool.id, fields: [field: content])], dryRun: true)
                let expected =
                    oracle.mayAnywhere(.import)
                    && oracle.fields(.change, tool)?.contains(field) ?? false
                #expect((report != nil) == expected, "\(actor.duties) \(field)")
            }
        }
    }

    @Test func `KER-I7: figures are for the holders of their duty`() async throws {
        let world = try await MatrixWorld.make()
        for actor in world.actors {
            let session = world.fixture.platform.tenant("alpha").session(for: actor)
            let answer = try? session.figure("workshop.tools", on: .first)
            #expect((answer != nil) == actor.duties.contains(Workshop.auditor.id))
            #expect(throws: Refusal.notFound) { try session.figure("workshop.none", on: .last) }
        }
    }
}
