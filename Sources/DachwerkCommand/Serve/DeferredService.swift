import ServiceLifecycle

/// A service that starts once another one works, so that a start that fails leaves no traces.
struct DeferredService: Service {
    let signal: AsyncStream<Void>
    let service: any Service

    func run() async throws {
        guard await signal.first(where: { true }) != nil else { return }
        try await service.run()
    }
}
