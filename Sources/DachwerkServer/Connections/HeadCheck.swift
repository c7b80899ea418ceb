import NIOHTTP1

/// Judges a request head as it came over the wire, before anything is dropped or merged.
///
/// Later layers see only the first Host header and only the path of an absolute target, so this is
/// the one place where such a request can be told from an honest one.
struct HeadCheck {
    let limits: ConnectionLimits

    /// What is wrong with a head; `nil` when it may pass.
    func refusal(_ head: HTTPRequestHead) -> EdgeFault? {
        let target = head.uri.utf8
        guard target.count <= limits.targetBytes else { return .targetTooLong }
        guard target.first == UInt8(ascii: "/"),
            target.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") })
        else { return .targetMalformed }
        guard head.headers.count <= limits.headerFields else { return .headTooLarge }
        var hosts = 0
        var isHostValid = false
        var bytes = target.count
        for (name, value) in head.headers {
            bytes += name.utf8.count + value.utf8.count + 4
            guard Self.isClean(value) else { return .headMalformed }
            if Self.isHost(name) {
                hosts += 1
                isHostValid = RequestHost(header: value) != nil
            }
        }
        guard bytes <= limits.headBytes else { return .headTooLarge }
        guard hosts == 1, isHostValid else { return .hostUnknown }
        return nil
    }

    /// The length that a body claims to have; `nil` when it comes in chunks or not at all.
    static func declaredLength(_ head: HTTPRequestHead) -> Int? {
        guard head.headers.contains(name: "content-length") else { return nil }
        return head.headers.first(name: "content-length").flatMap { Int($0) }
    }

    private static func isHost(_ name: String) -> Bool {
        let bytes = name.utf8
        guard bytes.count == 4 else { return false }
        return zip(bytes, "host".utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    /// Tabs may stand between words; every other control character is an attack on a log.
    private static func isClean(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}
