import DachwerkKit
import DachwerkTesting
import Testing

/// The module that stands in the README, run as a reader would run it.
@Suite struct NoticeBoardTests {
    @Test func `the module of the README keeps every promise`() async throws {
        try await expectModuleConforms(NoticeBoardModule.self)
    }

    @Test func `the module of the README publishes a notice to everybody`() async throws {
        let platform = try await TestPlatform.boot([NoticeBoardModule.self])
        let editor = platform.acting(as: NoticeBoardModule.editor)
        let notice = try await editor.create(Notice.self) { $0.title = "Open day" }
        let visitor = platform.acting()
        #expect(try visitor.list(Notice.self).isEmpty)
        try await editor.move(notice, Notice.publish)
        #expect(try visitor.list(Notice.self).map(\.title) == ["Open day"])
        let refusal = await #expect(throws: Refusal.self) {
            try await visitor.create(Notice.self) { $0.title = "Not mine to say" }
        }
        #expect(refusal?.kind == .forbidden)
    }
}
