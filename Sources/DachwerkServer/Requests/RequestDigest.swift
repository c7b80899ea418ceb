import Crypto

/// Tells whether two requests ask for the same.
package enum RequestDigest {
    /// A digest of texts in their order, in hexadecimal digits.
    package static func text(of parts: [String]) -> String {
        var hash = SHA256()
        for part in parts {
            hash.update(data: Array(part.utf8))
            // No text holds this byte, so that two parts are never taken for one.
            hash.update(data: [0xFF])
        }
        return TokenSecret.hexadecimal(hash.finalize())
    }
}
