package import HTTPTypes

/// The headers that keep browsers from doing with an answer what it is not for.
package enum SecurityHeaders {
    /// The policy of everything that is not a page: nothing may be loaded, nobody may frame it.
    static let documentPolicy = "default-src 'none'; frame-ancestors 'none'"

    /// The policy of pages: styles and pictures of the same host, forms to it, and no script.
    package static let pagePolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    /// What stands in every answer of the API: no browser shows one as a document, so what only
    /// says how documents are kept apart is left out.
    static let api = base(documentPolicy)

    /// What stands in every page.
    package static let page = document(pagePolicy)

    /// What stands in every page that depends on who asks: it stays in nobody's cache.
    ///
    /// Its address may be an invitation, so no other host is told it; the own host is, because
    /// browsers would not say otherwise from whose page a form comes.
    package static let personal: HTTPFields = {
        var headers = document(pagePolicy)
        headers[.referrerPolicy] = "same-origin"
        headers[.cacheControl] = "no-store"
        return headers
    }()

    /// What stands in every answer over an encrypted connection: for a year browsers ask this host,
    /// and all below it, in no other way.
    static let encryption = HTTPField(
        name: .strictTransportSecurity, value: "max-age=31536000; includeSubDomains")

    /// What no page needs, so that nothing that slips into one can use it.
    static let permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), usb=(), "
        + "xr-spatial-tracking=()"

    /// What stands in every file that somebody put on a record: whatever it is, it runs nothing
    /// here, and no other host may show it.
    static let attachment = document("sandbox; \(documentPolicy)")

    private static func base(_ policy: String) -> HTTPFields {
        var headers = HTTPFields()
        headers.append(HTTPField(name: .xContentTypeOptions, value: "nosniff"))
        headers.append(HTTPField(name: .contentSecurityPolicy, value: policy))
        headers.append(HTTPField(name: .referrerPolicy, value: "no-referrer"))
        headers.append(HTTPField(name: .resourcePolicy, value: "same-origin"))
        return headers
    }

    private static func document(_ policy: String) -> HTTPFields {
        var headers = base(policy)
        headers.append(HTTPField(name: .openerPolicy, value: "same-origin"))
        headers.append(HTTPField(name: .permissionsPolicy, value: permissions))
        return headers
    }
}

extension HTTPField.Name {
    package static let referrerPolicy = field("Referrer-Policy")
    package static let requestID = field("X-Request-ID")
    package static let idempotencyKey = field("Idempotency-Key")
    static let forwardedFor = field("X-Forwarded-For")
    static let forwardedProto = field("X-Forwarded-Proto")
    static let openerPolicy = field("Cross-Origin-Opener-Policy")
    static let resourcePolicy = field("Cross-Origin-Resource-Policy")
    static let permissionsPolicy = field("Permissions-Policy")
    package static let idempotencyReplayed = field("Idempotency-Replayed")

    /// A name that is known to be one; the fallback can never be seen.
    private static func field(_ name: String) -> HTTPField.Name {
        HTTPField.Name(name) ?? .vary
    }
}
