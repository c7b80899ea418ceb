package import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Sends people links: to sign in with, once each, and to what they asked for without an account.
///
/// Whoever asks is answered before anybody looks whether there is such an account, so neither the
/// answer nor its time tells. A letter that is not taken at once is tried again after growing
/// pauses, as long as its link is good; it is kept in memory only, because whoever has the link
/// may do what it is for.
package final class SignInLinks: Sendable {
    /// A letter that was written, and until when its link is worth sending.
    struct Letter: Sendable {
        let letter: LinkLetter
        let tenant: Tenant
        let until: Instant
    }

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
    private let letters: AsyncStream<Letter>
    private let outbox: AsyncStream<Letter>.Continuation
    private let sleep: @Sendable (Duration) async throws -> Void
    /// More than this nobody waits for; what comes beyond is dropped and asked for again.
    private static let most = 1_000
    /// How many letters are on their way at once.
    private static let width = 4
    /// How many letters wait at once for another try.
    private static let mostWaiting = 200
    /// The first pause before another try; each is three times as long as the one before.
    private static let firstPauseMinutes = 1
    /// How long a visitor's letter is tried, in minutes: later nobody waits for it any more.
    private static let visitorMinutes = 12 * 60

    /// - Parameters:
    ///   - desk: What knows the accounts.
    ///   - sleep: Waits for another try; a test need not.
    package init(
        _ desk: SignInDesk,
        sleep: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0, clock: .continuous)
        }
    ) {
        self.desk = desk
        self.sleep = sleep
        (wishes, inbox) = AsyncStream.makeStream(
            of: Wish.self, bufferingPolicy: .bufferingOldest(Self.most))
        (letters, outbox) = AsyncStream.makeStream(
            of: Letter.self, bufferingPolicy: .bufferingOldest(Self.most))
    }

    /// Whether a tenant can send anything.
    func isOffered(at tenant: Tenant) -> Bool { tenant.platform.post != nil }

    /// Notes a wish; it is carried out by ``work()``.
    func ask(_ wish: Wish) { inbox.yield(wish) }

    /// Sends whoever asked for something without an account the link to it, beside the request.
    ///
    /// To one address few letters go at once, so that nobody fills another one's letter box.
    ///
    /// - Parameters:
    ///   - letter: What is sent.
    ///   - tenant: Who writes.
    ///   - client: The address that the request came from.
    func send(_ letter: LinkLetter, from tenant: Tenant, client: String) {
        let what = "mail \(letter.address)"
        guard desk.pause(before: what, address: client) == nil else { return }
        desk.count(what, address: client)
        outbox.yield(
            Letter(
                letter: letter, tenant: tenant,
                until: letter.at.adding(minutes: Self.visitorMinutes)))
    }

    /// Takes no more wishes; ``work()`` ends with those that it has, and tries nothing again.
    package func end() {
        inbox.finish()
        outbox.finish()
    }

    /// Carries wishes out until there are no more to come.
    package func work() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.carryOutWishes() }
            group.addTask { await self.deliver() }
        }
    }

    private func carryOutWishes() async {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            for await wish in wishes {
                if count >= Self.width { await group.next() } else { count += 1 }
                group.addTask { await self.carryOut(wish) }
            }
        }
    }

    private func carryOut(_ wish: Wish) async {
        // The answer is out by then: else what is done for an account that exists would slow it.
        try? await Task.sleep(for: .milliseconds(.random(in: 100...300)), clock: .continuous)
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
        let minutes = AccountBook.LinkPurpose.signIn.minutes
        let letter = LinkLetter(
            from: tenant, to: login,
            languages: (account.language.map { [$0] } ?? []) + [wish.language],
            path: "/sign-in/mail/\(code.text)", .signIn(minutes: minutes))
        let outcome = await post.send(letter)
        guard outcome != .accepted else { return }
        guard outcome.canChange else { return tell(tenant) }
        outbox.yield(
            Letter(letter: letter, tenant: tenant, until: letter.at.adding(minutes: minutes)))
    }

    // MARK: Trying again

    /// Sends letters that were written, each in a task of its own that waits between its tries.
    private func deliver() async {
        await withTaskGroup(of: Void.self) { group in
            var count = 0
            for await letter in letters {
                if count >= Self.mostWaiting { await group.next() } else { count += 1 }
                group.addTask { await self.deliver(letter) }
            }
            // Nobody waits at the end of the program for a server that does not want mail now.
            group.cancelAll()
        }
    }

    private func deliver(_ letter: Letter) async {
        guard let post = letter.tenant.platform.post else { return }
        let clock = letter.tenant.platform.clock
        var pause = 0
        // What was tried before waits first; what is new does not.
        if case .signIn = letter.letter.purpose { pause = Self.firstPauseMinutes }
        while clock.now().adding(minutes: pause) < letter.until {
            if pause > 0 {
                do { try await sleep(.seconds(pause * 60)) } catch { return }
            }
            let outcome = await post.send(letter.letter)
            if outcome == .accepted { return }
            guard outcome.canChange else { break }
            pause = pause == 0 ? Self.firstPauseMinutes : pause * 3
        }
        tell(letter.tenant)
    }

    private func tell(_ tenant: Tenant) {
        tenant.platform.observer.observe(
            PlatformEvent(
                "mail.link", .warning, tenant: tenant.id,
                "A link could not be sent; whoever needs it asks again."))
    }
}

extension PostOutcome {
    /// Whether another try could end otherwise.
    fileprivate var canChange: Bool {
        switch self {
        case .deferred, .unavailable: true
        case .accepted, .noRecipient, .refused, .uncertain: false
        }
    }
}
