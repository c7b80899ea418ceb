package import DachwerkKit

/// Everything that the edge itself refuses, before or beside what the kernel decides.
package struct EdgeMessages: MessageCatalog {
    package static let capability = ""

    /// What stands above a request that cannot be understood.
    let title = phrase("problem.request")

    // MARK: Before anybody looks at the tenant

    let unknownHost = refusal("host.unknown", .notFound)
    let malformedTarget = refusal("target.malformed", .invalid)
    let longTarget = refusal("target.too-long", .invalid)
    let malformedHead = refusal("head.malformed", .invalid)
    let largeHead = refusal("head.too-large", .invalid)
    let slowHead = refusal("head.too-slow", .invalid)
    let slowBody = refusal("body.too-slow", .invalid)

    // MARK: Too much

    let tooManyConnections = refusal("connections.too-many", .busy)
    let tooManyRequests = refusal("requests.too-many", .busy)
    /// After how many seconds the next one is taken.
    let tooManyCreations = refusal("creations.too-many", .busy, .number("seconds"))

    // MARK: What a request holds

    /// The methods that there are, with commas between them.
    let method = refusal("method.not-allowed", .invalid, .text("allowed"))
    let mediaType = refusal("body.media-type", .invalid)
    let largeBody = refusal("body.too-large", .invalid, .number("kilobytes"))
    let json = refusal("json", .invalid)
    let csv = refusal("csv", .invalid)
    let malformedVersion = refusal("record.version-malformed", .invalid)
    let malformedKey = refusal("idempotency.malformed", .invalid)
    let malformedParameter = fault("parameter.malformed")
    let tooManyParameters = fault("parameter.too-many")

    // MARK: Who asks

    let endedSession = refusal("session.ended", .invalid)
    let foreignRequest = refusal("request.foreign", .forbidden)

    // MARK: When the records cannot be reached

    let fullStore = refusal("store.full", .busy)
    let unservedTenant = refusal("tenant.unserved", .busy)
    let unavailableStore = refusal("store.unavailable", .busy)
}

extension Messages {
    package static let edge = EdgeMessages()
}
