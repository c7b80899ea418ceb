import DachwerkWeb
import ServiceLifecycle

/// Sends the links to sign in with that people ask for, beside the requests.
struct LinkService: Service {
    let links: SignInLinks

    func run() async throws {
        await cancelWhenGracefulShutdown { await links.work() }
    }
}
