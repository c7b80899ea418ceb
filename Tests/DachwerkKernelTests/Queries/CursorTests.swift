import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

@Suite struct CursorTests {
    private func cursor(_ session: Session, _ sort: [SortCriterion]) throws -> String {
        var request = ListRequest()
        request.limit = 1
        request.sort = sort
        return try #require(try session.list(Tool.id, request).next)
    }

    private func isRefused(
        _ cursor: String, _ sort: [SortCriterion], _ session: Session, _ resource: ResourceID
    ) -> Bool {
        var request = ListRequest()
        request.sort = sort
        request.cursor = cursor
        do {
            _ = try session.list(resource, request)
            return false
        } catch let refusal as Refusal {
            return refusal.codes == ["parameter.cursor"]
        } catch {
            return false
        }
    }

    @Test func `KER-I2: a cursor of another tenant, resource or order is refused`() async throws {
        let fixture = try await WorkshopFixture.boot()
        for tenant in ["alpha", "beta"] {
            for title in ["a", "b", "c"] { try await fixture.tool(title, tenant: tenant) }
            _ = try await fixture.party("p", tenant: tenant)
        }
        let byTitle = [SortCriterion(FieldPath("title"))]
        let own = try cursor(fixture.keeper, byTitle)
        #expect(!isRefused(own, byTitle, fixture.keeper, Tool.id))
        let beta = fixture.session(Workshop.keeper, tenant: "beta")
        #expect(isRefused(own, byTitle, beta, Tool.id))
        #expect(isRefused(own, [], fixture.keeper, Tool.id))
        #expect(isRefused(own, [], fixture.keeper, Party.id))
        #expect(
            isRefused(
                own, [SortCriterion(FieldPath("title"), descending: true)], fixture.keeper, Tool.id)
        )
        #expect(isRefused(own, [SortCriterion(FieldPath("count"))], fixture.keeper, Tool.id))
    }

    @Test func `tampered cursors are refused or lead to records that may be seen anyway`()
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let club = try await fixture.party("Club")
        var own: Set<RecordID> = []
        for number in 0..<6 {
            let isOwn = number % 2 == 0
            let tool = try await fixture.tool(
                "t\(number)", ["owner": isOwn ? .identifier(club) : .null])
            if isOwn { own.insert(tool.id) }
        }
        let member = fixture.session(Workshop.member, organisations: [club])
        let sort = [SortCriterion(FieldPath("title")), SortCriterion(FieldPath("seen"))]
        let bytes = Array(try cursor(member, sort).utf8)
        var dice = SeededGenerator(seed: 3)
        for _ in 0..<600 {
            var changed = bytes
            switch dice.below(4) {
            case 0: changed.remove(at: dice.below(changed.count))
            case 1: changed[dice.below(changed.count)] = UInt8(33 + dice.below(90))
            case 2: changed.insert(UInt8(33 + dice.below(90)), at: dice.below(changed.count))
            default: changed = Array(changed.prefix(dice.below(changed.count)))
            }
            var request = ListRequest()
            request.sort = sort
            request.cursor = String(decoding: changed, as: UTF8.self)
            do {
                let page = try member.list(Tool.id, request)
                #expect(own.isSuperset(of: page.records.map(\.id)))
            } catch let refusal as Refusal {
                #expect(refusal.codes == ["parameter.cursor"])
            }
        }
        for text in [
            "", "=", "====", String(repeating: "A", count: 20_000), "ä", "\u{0}", "bnVsbA",
        ] {
            #expect(isRefused(text, sort, member, Tool.id), "\(text.prefix(10))")
        }
    }

    @Test func `a cursor with values of another kind is answered without a fault`() async throws {
        let fixture = try await WorkshopFixture.boot()
        for title in ["a", "b"] { try await fixture.tool(title) }
        let sort = [SortCriterion(FieldPath("count"))]
        let text = try cursor(fixture.keeper, sort)
        let padded = text.replacingOccurrences(of: "-", with: "+")
            .replacingOccurrences(of: "_", with: "/")
        let fill = String(repeating: "=", count: (4 - padded.utf8.count % 4) % 4)
        let data = try #require(Data(base64Encoded: padded + fill))
        let json = String(decoding: data, as: UTF8.self)
        for value in ["null", "\"x\"", "9223372036854775807", "-1"] {
            let other = json.replacingOccurrences(of: ",1]", with: ",\(value)]")
            #expect(other != json)
            var request = ListRequest()
            request.sort = sort
            request.cursor = Data(other.utf8).base64EncodedString()
            #expect(try fixture.keeper.list(Tool.id, request).records.count <= 2)
        }
    }

    @Test func `the longest sorted texts still fit into a cursor`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let widest = String(repeating: "𝄞", count: 80)
        let secret = String(repeating: "\u{10FFFD}", count: 200)
        for _ in 0..<3 {
            try await fixture.tool(widest, ["secret": .text(secret)])
        }
        let sort = [SortCriterion(FieldPath("title")), SortCriterion(FieldPath("secret"))]
        var request = ListRequest()
        request.limit = 2
        request.sort = sort
        request.cursor = try fixture.keeper.list(Tool.id, request).next
        #expect(try fixture.keeper.list(Tool.id, request).records.count == 1)
    }
}
