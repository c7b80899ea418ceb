import DachwerkKernel
import DachwerkKit
import Testing

struct BrokenFileTests {
    @Test func `the sound file has no fault`() {
        #expect(TenantFixture.read(BrokenFileCorpus.sound) == [])
    }

    @Test(arguments: BrokenFileCorpus.cases)
    func `KER-I3 each fault is shown where it stands, with its remedy`(
        broken: BrokenFileCorpus.Case
    ) throws {
        print("CASE", broken.name)
        let text =
            broken.piece.isEmpty
            ? broken.replacement
            : BrokenFileCorpus.sound.replacing(broken.piece, with: broken.replacement, maxReplacements: 1)
        let faults = TenantFixture.read(text.replacing("§", with: ""))
        for fault in faults { print("   ", fault) }
    }
}
