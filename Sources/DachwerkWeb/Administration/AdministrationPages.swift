import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// The pages with which an organisation looks after its people, programs and data.
///
/// Each asks the session, so whoever may not finds nothing at the address.
struct AdministrationPages {
    let scope: PageScope
    let request: PersonalRequest

    /// The first part of the paths of these pages.
    static let place: Substring = "administration"
    static let address = "/administration"

    /// Whether there is anything here for somebody.
    static func isOpen(to session: Session) -> Bool {
        session.looksAfterPeople || session.watchesOverData
    }

    /// The page at the parts of a path behind the first; `nil` where there is none for the reader.
    ///
    /// - Throws: A ``Refusal`` that no form can show beside its controls.
    func result(_ segments: ArraySlice<Substring>) async throws -> PageResult? {
        let page = AdministrationPage(scope: scope, request: request)
        guard Self.isOpen(to: scope.session) else { return nil }
        guard let first = segments.first else { return .screen(overview(page)) }
        let rest = segments.dropFirst().map(String.init)
        if first == "access", rest.isEmpty { return .screen(try AccessScreen(page: page).screen()) }
        if scope.session.looksAfterPeople, let found = try await peoplePage(first, rest, page) {
            return found
        }
        return try await dataPage(first, rest, page)
    }

    private func peoplePage(
        _ first: Substring, _ rest: [String], _ page: AdministrationPage
    ) async throws -> PageResult? {
        switch (first, rest.count) {
        case ("people", 0): return try PeopleList(page: page).result()
        case ("invitations", 0): return try await InvitationPage(page: page).result()
        case ("roles", 0): return .screen(RolesPage(page: page).screen())
        case ("support", 0): return try await SupportPage(page: page).result()
        case ("tokens", 0): return .screen(try TokenPages(page: page).list())
        case ("tokens", 1) where rest[0] == "new":
            return try await TokenPages(page: page).make()
        case (_, 1):
            guard let id = RecordID(rest[0]) else { return nil }
            switch first {
            case "people": return try await MemberPage(page: page, id: id).result()
            case "invitations": return try await InvitationPage(page: page).withdraw(id)
            case "tokens": return try await TokenPages(page: page).one(id)
            default: return nil
            }
        default: return nil
        }
    }

    private func dataPage(
        _ first: Substring, _ rest: [String], _ page: AdministrationPage
    ) async throws -> PageResult? {
        guard scope.session.watchesOverData else { return nil }
        switch (first, rest.count) {
        case ("audit", 0): return .screen(try AuditScreen(page: page).screen())
        case ("register", 0): return .screen(RegisterScreen(page: page).screen())
        case ("personal-data", 0): return PersonalDataPages(page: page).find()
        case ("personal-data", 1), ("personal-data", 2):
            guard let person = RecordID(rest[0]) else { return nil }
            let pages = PersonalDataPages(page: page)
            switch rest.dropFirst().first {
            case nil: return .screen(try pages.everything(about: person))
            case "file": return try pages.file(about: person)
            case "erase": return try await pages.erase(person)
            default: return nil
            }
        default: return nil
        }
    }

    private func overview(_ page: AdministrationPage) -> Screen {
        let words = page.words
        var places: [(String, AdministrationWords.Key, AdministrationWords.Key)] = []
        if scope.session.looksAfterPeople {
            places += [
                ("people", .people, .peopleLead), ("invitations", .invite, .inviteLead),
                ("roles", .roles, .rolesLead), ("tokens", .tokens, .tokensLead),
                ("support", .support, .supportLead),
            ]
        }
        places.append(("access", .access, .accessLead))
        if scope.session.watchesOverData {
            places += [
                ("audit", .audit, .auditLead), ("personal-data", .personal, .personalLead),
                ("register", .register, .registerLead),
            ]
        }
        var screen = Screen(title: words[.title])
        screen.blocks = places.map { place, title, lead in
            .passage(
                Passage(
                    title: words[title], texts: [words[lead]],
                    links: [Link(text: words[title], address: "\(Self.address)/\(place)")]))
        }
        return screen
    }
}

/// One request for a page of administration.
struct AdministrationPage {
    let scope: PageScope
    let request: PersonalRequest

    var session: Session { scope.session }
    var tenant: Tenant { scope.tenant }
    var words: AdministrationWords { AdministrationWords(page: scope.words, zone: scope.zone) }
    /// Something that was sent and may be carried out.
    var sent: FormFields? { request.sent }

    /// Something that was typed; empty where nothing was.
    func typed(_ name: String) -> String { request.form?[name] ?? "" }

    /// Every value that was chosen under a name.
    func chosen(_ name: String) -> [String] {
        (request.form?.pairs ?? []).filter { $0.name == name }.map(\.value)
    }

    func parameter(_ name: String) -> String? {
        (try? request.target.parameters())?.last { $0.name == name }?.value
    }

    func address(_ parts: String...) -> String {
        ([AdministrationPages.address] + parts).joined(separator: "/")
    }

    /// A page with the way back to the overview.
    func screen(_ title: String, under trail: [Link] = []) -> Screen {
        var screen = Screen(title: title)
        screen.trail =
            [Link(text: words[.title], address: AdministrationPages.address)] + trail
        return screen
    }

    /// A page with what is wrong with its forms.
    func finished(_ screen: Screen) -> PageResult {
        var screen = screen
        screen.sayFaults(scope.words, isStale: request.isStale)
        return .screen(screen)
    }

    func form(
        _ address: String, _ place: String = "f", submit: AdministrationWords.Key,
        _ controls: [Control] = [], hidden: [FormField] = []
    ) -> PageForm {
        PageForm(
            address, token: request.formToken, place: place, submit: words[submit], controls,
            hidden: hidden)
    }

    func line(
        _ name: String, _ label: AdministrationWords.Key, _ input: Control.Input = .text,
        value: String = "", fault: String? = nil, isOptional: Bool = false
    ) -> Control {
        Control(
            name: name, label: words[label], body: .input(input, value, suffix: nil), fault: fault,
            isOptional: isOptional, completes: "off")
    }

    /// The roles of the tenant file, several of which may be chosen.
    func roles(chosen: [String], fault: String? = nil) -> Control {
        Control(
            name: "roles", label: words[.roles],
            body: .choices(
                tenant.file.roles.map {
                    Control.Option(
                        value: $0.id, label: scope.text.plain($0.name),
                        isChosen: chosen.contains($0.id))
                }, isMultiple: true), fault: fault)
    }

    /// What roles are called; one that the tenant file has no more by its name in the file.
    func names(ofRoles ids: [String]) -> String {
        ids.map { id in
            tenant.file.roles.first { $0.id == id }.map { scope.text.plain($0.name) } ?? id
        }.joined(separator: ", ")
    }

    /// What was refused, by the first part of each place.
    func faults(of refusal: Refusal) -> [String: String] {
        Dictionary(
            refusal.faults.map { fault in
                let place = fault.pointer.description.split(separator: "/").first
                return (place.map(String.init) ?? "", scope.refusals.detail(fault))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What was refused as a whole.
    func message(of refusal: Refusal) -> Screen.Message? {
        guard refusal.faults.isEmpty else { return nil }
        return Screen.Message(text: scope.refusals.detail(refusal), isProblem: true)
    }

    func plain(_ content: FieldContent) -> ShownValue { ShownValue(text: scope.plain(content)) }
}

extension Refusal {
    /// Whether a form can show it; the others become a page of their own.
    var isForForms: Bool { kind != .notFound && kind != .fault }
}
