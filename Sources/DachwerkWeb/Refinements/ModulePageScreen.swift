import DachwerkKernel
import DachwerkKit

/// A page of a module: its heading, what it is about, and its table.
struct ModulePageScreen {
    let scope: PageScope
    let page: ModulePage

    /// The page at a path of two parts; `nil` where there is none for this reader.
    static func page(_ segments: [Substring], _ scope: PageScope) -> ModulePage? {
        guard segments.count == 2 else { return nil }
        return scope.session.modulePages.first { $0.id == "\(segments[0]).\(segments[1])" }
    }

    /// The page that stands in place of one that follows from declarations.
    static func replacing(_ derived: ModulePage.Derived, of capability: String, _ scope: PageScope)
        -> ModulePage?
    {
        scope.session.modulePages.first {
            $0.replaced == derived && $0.parts.capability == capability
        }
    }

    static func address(_ page: ModulePage) -> String {
        "/\(page.parts.capability)/\(page.parts.name)"
    }

    /// - Throws: What reading throws.
    func screen() throws -> Screen {
        let title = scope.label(page.id)
        var screen = Screen(title: title)
        screen.trail = [
            Link(
                text: scope.label(page.parts.capability), address: "/\(page.parts.capability)")
        ]
        screen.lead = scope.label(page.leadKey)
        var table = PageTableReading.table(
            try scope.session.table(of: page), scope, key: page.id, title: title)
        table.showsTitle = false
        screen.blocks = [.table(table)]
        return screen
    }
}

extension ModulePage {
    /// Whether it is found by a link of its own.
    var isLinked: Bool { replaced == nil }
}
