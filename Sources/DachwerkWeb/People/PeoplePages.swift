import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import HTTPTypes

/// The pages on which people sign in, take an invitation, and look after their account.
struct PeoplePages: Sendable {
    let desk: SignInDesk
    let templates: PageTemplates
    let drawing: ScreenDrawing
    /// All tenants, so that whoever signs out everywhere is signed out everywhere.
    let tenants: any TenantSource
    let surroundings: PageText.Surroundings
    /// What sends links to sign in with; nothing where none are sent.
    let links: SignInLinks?

    /// The first parts of the paths of these pages.
    static let places: Set<Substring> = ["sign-in", "sign-out", "join", "account"]

    func respond(to request: PersonalRequest) async throws -> PageAnswer? {
        let account = try await account(of: request)
        let page = PersonalPage(self, request, account)
        do {
            if request.target.segments.first == "account", account == nil {
                return page.goOn(to: "/sign-in")
            }
            switch request.target.segments {
            case ["sign-in"]: return try await SignInPage(page: page).respond()
            case ["sign-in", "code"]: return try await SignInPage(page: page).respondToCode()
            case ["sign-in", "mail"]: return SignInMailPage(page: page)?.respond()
            case ["sign-out"]: return try await SignInPage(page: page).signOut()
            case ["account"]: return try AccountPage(page: page)?.respond()
            case ["account", "factor"]: return try await FactorPage(page: page)?.respond()
            default: break
            }
            let segments = request.target.segments
            guard segments.count > 1, let last = segments.last.map(String.init) else { return nil }
            switch segments.dropLast() {
            case ["join"]: return try await JoinPage(page: page, code: last)?.respond()
            case ["account"]: return try await AccountPage(page: page)?.act(last)
            case ["sign-in", "mail"]: return try await SignInMailPage(page: page)?.use(last)
            case ["sign-in", "link"]:
                return try await NewPasswordPage(page: page, code: last)?.respond()
            default: return nil
            }
        } catch is HashingPool.Crowded {
            let screen = page.problem(.busy, Screen(title: page.words[.titleSignIn]))
            var answer = page.answer(screen, status: .serviceUnavailable)
            answer.retryAfter = 5
            return answer
        }
    }

    private func account(of request: PersonalRequest) async throws -> Account? {
        guard let id = request.signedIn.flatMap({ RecordID($0.signedIn.account) }) else {
            return nil
        }
        return try await desk.accounts.account(id)
    }
}
