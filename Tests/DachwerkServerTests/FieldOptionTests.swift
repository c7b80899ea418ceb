import DachwerkKernel
import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite struct FieldOptionTests {
    private func refusal(_ fields: [String: FieldContent]) async throws -> Refusal? {
        let tenants = try SampleTenants()
        var fields = fields
        fields["text"] = .text("a")
        do {
            _ = try await tenants.alpha.publicSession.perform(
                Operation(Wish.id, .create, fields: fields))
            return nil
        } catch let refusal as Refusal {
            return refusal
        }
    }

    @Test func `an amount keeps its bounds and its currency`() async throws {
        for cents in [0, 1, 10_000] {
            #expect(try await refusal(["most": .money(Money(cents: Int64(cents)))]) == nil)
        }
        for cents in [-1, 10_001] {
            let refusal = try await refusal(["most": .money(Money(cents: Int64(cents)))])
            #expect(refusal?.faults.map(\.code) == ["value.amount-range"])
            #expect(
                refusal?.faults.first?.arguments
                    == ["low": .money(Money(cents: 0)), "high": .money(Money(cents: 10_000))])
        }
        let francs = try #require(Money("5.00 CHF"))
        let foreign = try await refusal(["most": .money(francs)])
        #expect(foreign?.faults.map(\.code) == ["value.currency"])
    }

    @Test func `a day that is over is refused when it is set`() async throws {
        let today = Zone.utc.date(of: SystemClock().now())
        #expect(try await refusal(["by": .date(today.adding(days: 2))]) == nil)
        let past = try await refusal(["by": .date(today.adding(days: -2))])
        #expect(past?.faults.map(\.code) == ["value.past"])
    }

    @Test func `a description names what somebody can do, and what stands in a field unsaid`()
        throws
    {
        let text = String(decoding: APIDescription(try SampleTenants().alpha).bytes, as: UTF8.self)
        for operation in ["notes.wish.create", "notes.wish.list", "notes.wish.export"] {
            #expect(text.contains("\"operationId\":\"\(operation)\""))
        }
        for operation in ["notes.wish.change", "notes.wish.erase", "notes.wish.import"] {
            #expect(!text.contains("\"operationId\":\"\(operation)\""), "\(operation)")
        }
        #expect(text.contains("\"default\":0"))
    }
}
