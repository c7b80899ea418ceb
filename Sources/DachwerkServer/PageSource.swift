package import DachwerkKernel
package import DachwerkKit
package import HTTPTypes

/// Answers the paths outside the API with pages for people.
package protocol PageSource: Sendable {
    func respond(to request: PageRequest) -> PageAnswer

    /// Whether a page of a tenant depends on who asks, or takes what people send.
    func isPersonal(_ target: RequestTarget) -> Bool

    /// Whether there can be a form at an address.
    func takesForms(_ target: RequestTarget) -> Bool

    /// Answers such a page; the tenant's store is held.
    ///
    /// - Throws: What becomes a problem document.
    func respond(to request: PersonalRequest) async throws -> PageAnswer

    /// Answers whoever looks after the platform and was let in; `nil` where there is no page.
    ///
    /// - Throws: What becomes a problem document.
    func respond(to request: OperatorRequest) async throws -> PageAnswer?
}

extension PageSource {
    /// No pages for operators, unless somebody draws them.
    package func respond(to request: OperatorRequest) async throws -> PageAnswer? { nil }
}

/// A request for a page, as far as pages need to know it.
package struct PageRequest: Sendable {
    /// Whose address was asked.
    package enum Place: Sendable {
        /// The platform itself, with the tenants it serves.
        case platform([Tenant])
        /// One tenant, as far as this actor may see it.
        case tenant(Session)
    }

    package let place: Place
    /// The path as it was sent.
    package let path: String
    /// The parameters of the query; those that cannot be decoded are left out.
    package let parameters: [(name: String, value: String)]
    /// The languages that the reader asked for.
    package let wishes: LanguageWishes
    /// The port to name in links to other hosts; `nil` for the usual one.
    package let port: Int?

    package init(
        place: Place, path: String, parameters: [(name: String, value: String)] = [],
        wishes: LanguageWishes, port: Int? = nil
    ) {
        self.place = place
        self.path = path
        self.parameters = parameters
        self.wishes = wishes
        self.port = port
    }
}

/// A page, or another file that pages need.
package struct PageAnswer: Sendable {
    package var status: HTTPResponse.Status
    package var type: String
    package var language: LanguageTag?
    package var bytes: [UInt8]
    /// How long browsers may keep it, in seconds.
    package var maximumAge: Int
    /// Where to go on, with the status 303.
    package var location: String?
    /// What sets or takes away cookies.
    package var cookies: [String] = []
    /// Under which name browsers keep it, where it is no page.
    package var fileName: String?
    /// After how many seconds it may be tried again.
    package var retryAfter: Int?

    package init(
        status: HTTPResponse.Status = .ok, type: String = "text/html; charset=utf-8",
        language: LanguageTag? = nil, bytes: [UInt8], maximumAge: Int = 0
    ) {
        self.status = status
        self.type = type
        self.language = language
        self.bytes = bytes
        self.maximumAge = maximumAge
    }
}
