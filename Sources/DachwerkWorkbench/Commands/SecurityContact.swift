import ArgumentParser
package import DachwerkKit

/// Whom somebody tells who finds a weakness, for `/.well-known/security.txt` (RFC 9116).
package struct SecurityContact: Sendable, Equatable {
    /// Addresses as `mailto:…` or `https://…`, the preferred one first.
    package let places: [String]
    /// Until when this holds; who reads it later should not believe it.
    package let end: Instant

    /// How many days before the end somebody has to be told.
    private static let notice: Int64 = 30

    /// Reads what was configured.
    ///
    /// - Parameters:
    ///   - contact: Mail addresses or `https` addresses, with commas between them.
    ///   - end: The last day, such as `2027-06-30`.
    ///   - settings: What stands in the environment for what is not given.
    /// - Returns: The contact; nothing when none is configured.
    /// - Throws: A `ValidationError` for what is no setting.
    package static func read(
        contact: String? = nil, end: String? = nil, settings: Settings = Settings()
    ) throws -> SecurityContact? {
        let contact = contact ?? settings.text("security.contact")
        let end = end ?? settings.text("security.expires")
        guard let contact else {
            guard end == nil else {
                throw ValidationError("--security-expires belongs to --security-contact.")
            }
            return nil
        }
        guard let day = end.flatMap({ LocalDate($0) }) else {
            throw ValidationError(
                "--security-contact needs --security-expires, the last day on which it holds, as "
                    + "in 2027-06-30: a contact without an end is believed long after it has gone.")
        }
        let places = try contact.split(separator: ",").map { try place($0.drop { $0 == " " }) }
        guard !places.isEmpty else {
            throw ValidationError(
                "--security-contact must name a mail address or an https address.")
        }
        let midnight = Zone.utc.startOfDay(day).adding(days: 1)
        return SecurityContact(places: places, end: midnight)
    }

    private static func place(_ text: Substring) throws -> String {
        let text = String(text)
        let isClean = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let address = text.hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
        if isClean, text.hasPrefix("https://"), text.utf8.count > 8 { return text }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard isClean, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), parts[1].contains(".")
        else {
            throw ValidationError(
                "--security-contact must name mail addresses or https addresses, not '\(text)'.")
        }
        return "mailto:\(address)"
    }

    /// What an operator has to be told at a moment; nothing while the end is far.
    package func warning(at now: Instant) -> String? {
        let days = (end.milliseconds - now.milliseconds) / 86_400_000
        if end <= now {
            return "The contact in security.txt ended on \(end) and is not shown any more; set "
                + "DACHWERK_SECURITY_EXPIRES to another day."
        }
        guard days < Self.notice else { return nil }
        return "The contact in security.txt ends in \(days) days; look whether it still holds, and "
            + "set DACHWERK_SECURITY_EXPIRES to another day."
    }
}
