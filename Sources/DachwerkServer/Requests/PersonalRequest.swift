package import DachwerkKernel
package import DachwerkKit

/// A request for a page that depends on who asks, or something that was sent with its form.
package struct PersonalRequest: Sendable {
    package let tenant: Tenant
    package let target: RequestTarget
    package let wishes: LanguageWishes
    /// Whoever is signed in here.
    package let signedIn: SignedInSession?
    /// Whoever came by a private link and is not signed in.
    package let visitor: Session?
    /// The secret of the step between password and code.
    package let step: String?
    /// The secret of a way to a provider and back.
    package let provider: String?
    /// What was sent; nothing where a page is only asked for.
    package let form: FormFields?
    /// Whether the form belongs to another browser or session than the page was made for: it is
    /// shown again and changes nothing.
    package let isStale: Bool
    /// What whoever sends too much is told: the form is shown again and changes nothing.
    package let pause: Pause?
    /// What every form of the page has to carry.
    package let formToken: String
    /// Scheme, host and port of the own pages, as browsers write them, which begin every address
    /// that is written down or sent.
    ///
    /// The host is one of the tenant's file.
    package let origin: String
    /// From where the request comes.
    package let address: String
    /// What keeps the tenant's store in its place while the request is answered.
    let hold: StoreHold
    /// What the browser calls itself.
    package let device: String

    /// Waits for something outside without keeping the tenant's store from being exchanged.
    ///
    /// - Throws: What the body throws; ``Refusal`` when a backup took the place of the store
    ///   meanwhile, for who asks was read from the one before.
    package func aside<Result: Sendable>(
        _ body: () async throws -> Result
    ) async throws -> Result {
        let generation = try tenant.storeGeneration()
        hold.end()
        let result: Result
        do {
            result = try await body()
        } catch {
            try await hold.resume()
            throw error
        }
        try await hold.resume()
        try tenant.requireGeneration(generation)
        return result
    }

    /// Something that was sent and may be carried out.
    package var sent: FormFields? { isStale || pause != nil ? nil : form }

    /// Why somebody has to wait, and how long.
    package struct Pause: Sendable {
        package let refusal: Refusal
        package let seconds: Int
    }
}
