import DachwerkKernel
import DachwerkKit

/// What every organisation says of itself because people have a right to it: how accessible its
/// pages are and whom to tell of a barrier, who answers for them, and what becomes of data.
struct StatementScreen {
    let scope: PageScope
    let name: Substring

    private var file: TenantFile { scope.tenant.file }

    /// The ways to those statements that there are.
    static func links(_ scope: PageScope) -> [Link] {
        let statements = scope.tenant.file.statements
        var links = [Link(text: scope.words[.accessibility], address: "/accessibility")]
        if statements?.imprint != nil {
            links.append(Link(text: scope.words[.imprint], address: "/imprint"))
        }
        if statements?.privacy != nil {
            links.append(Link(text: scope.words[.privacy], address: "/privacy"))
        }
        return links
    }

    /// The page; `nil` where the organisation says nothing of the kind.
    func screen() -> Screen? {
        switch name {
        case "accessibility": return accessibility()
        case "imprint": return statement(.imprint, file.statements?.imprint)
        case "privacy": return statement(.privacy, file.statements?.privacy)
        default: return nil
        }
    }

    private func statement(_ title: PageWords.Key, _ text: LocalizedText?) -> Screen? {
        guard let text else { return nil }
        var screen = Screen(title: scope.words[title])
        screen.blocks = [.passage(Passage(values: [shown(text)]))]
        return screen
    }

    private func accessibility() -> Screen {
        var screen = Screen(title: scope.words[.accessibility])
        screen.lead = scope.words[.accessibilityLead]
        if let own = file.statements?.accessibility {
            screen.blocks.append(.passage(Passage(values: [shown(own)])))
        }
        var ways = file.statements?.barriers.map { [mail($0)] } ?? []
        if ways.isEmpty {
            ways = file.contacts.flatMap { contact in
                [
                    contact.email.map(mail),
                    contact.phone.map { phone in
                        ShownValue(
                            text: phone,
                            address:
                                "tel:\(phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") })")
                    }, contact.address.map { ShownValue(text: $0) },
                ].compactMap { $0 }
            }
        }
        if ways.isEmpty { ways = file.contacts.compactMap(\.name).map { ShownValue(text: $0) } }
        screen.blocks.append(
            .passage(
                Passage(
                    title: scope.words[.accessibilityReport],
                    texts: [scope.words[.accessibilityHow]], values: ways)))
        return screen
    }

    private func mail(_ address: String) -> ShownValue {
        ShownValue(text: address, address: "mailto:\(address)")
    }

    private func shown(_ text: LocalizedText) -> ShownValue {
        let choice = text.choose(scope.text.wishes)
        return ShownValue(
            text: choice.text, language: choice.language == scope.language ? nil : choice.language,
            isLong: true)
    }
}
