package import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Sends people links to sign in with, once each.
///
/// Whoever asks is answered before anybody looks whether there is such an account, so neither the
/// answer nor its time tells.
package final class SignInLinks: Sendable {
    /// What somebody asked for.
    struct Wish: Sendable {
        /// The electronic address as it was typed.
        let login: String
        let tenant: Tenant
        /// What the page was read in.
        let language: LanguageTag
    }

    private let desk: SignInDesk
    private let wishes: AsyncStream<Wish>
    private let inbox: AsyncStream<Wish>.Continuation
    /// More than this nobody waits for; what comes beyond is dropped and asked for again.
    private static let most = 1_000
    /// How many letters are on their way at once.
    private static let width = 4

    package init(_ desk: SignInDesk) {
        self.desk = desk
        (wishes, inbox) = AsyncStream.makeStream(
            of: Wish.self, bufferingPolicy: .bufferingOldest(Self.most))
    }

    /// Whether a tenant can send anything.
    func isOffered(at tenant: Tenant) -> Bool { tenant.platform.post != nil }

    /// Notes a wish; it is carried out by ``work()``.
    func ask(_ wish: Wish) { inbox.yield(wish) }

    /// Carries wishes out until it is cancelled.
    package func work() async {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            for await wish in wishes {
                if count >= Self.width { await group.next() } else { count += 1 }
                group.addTask { await self.carryOut(wish) }
            }
        }
    }

    private func carryOut(_ wish: Wish) async {
        do {
            try await send(wish)
        } catch {
            wish.tenant.platform.observer.observe(
                PlatformEvent(
                    "mail.link", .error, tenant: wish.tenant.id,
                    "A link to sign in could not be made. \(error)"))
        }
    }

    private func send(_ wish: Wish) async throws {
        let tenant = wish.tenant
        guard let post = tenant.platform.post, let login = Account.login(wish.login),
            let account = try await desk.accounts.account(login: login), desk.letsIn(account)
        else { return }
        let hold = try await tenant.hold()
        let isMember = try !tenant.memberships(of: account.id.description).isEmpty
        hold.end()
        let code = TokenSecret.make()
        guard isMember,
            try await desk.accounts.keepSignInLink(code.digest, of: account.id, at: tenant.id)
        else { return }
        let outcome = await post.send(
            LinkLetter(
                from: tenant, to: login,
                languages: (account.language.map { [$0] } ?? []) + [wish.language],
                path: "/sign-in/mail/\(code.text)",
                .signIn(minutes: AccountBook.LinkPurpose.signIn.minutes)))
        guard outcome != .accepted else { return }
        tenant.platform.observer.observe(
            PlatformEvent(
                "mail.link", .warning, tenant: tenant.id,
                "A link to sign in could not be sent; whoever needs it asks again."))
    }
}
