import Testing

@testable import DachwerkCommand

/// What the system lets the process have open never runs out, or the process would end.
@Suite struct DescriptorShareTests {
    @Test func `F3: what is wished for is given where there is enough`() {
        let share = DescriptorShare(limit: 20_000, connections: 4_096, stores: 200)
        #expect(share.connections == 4_096)
        #expect(share.stores == 200)
    }

    @Test(arguments: [256, 512, 1_024, 4_096, 20_000, 1_000_000])
    func `F3: connections and stores together leave some over`(limit: Int) {
        for wished in [1, 64, 4_096, 1_000_000] {
            let share = DescriptorShare(limit: limit, connections: wished, stores: wished)
            #expect(share.connections + share.stores * 12 + 64 <= limit)
            #expect(share.connections >= 1 && share.stores >= 1)
        }
    }

    @Test func `a limit below what is kept still lets a few in`() {
        let share = DescriptorShare(limit: 10, connections: 4_096, stores: 200)
        #expect(share == DescriptorShare(limit: 0, connections: 4_096, stores: 200))
        #expect(share.connections == 4 && share.stores == 4)
    }
}
