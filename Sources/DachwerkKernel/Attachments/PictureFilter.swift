import DachwerkKit

/// Takes out of pictures what was written beside them while they come in: the place, the device,
/// the time, remarks, smaller pictures.
///
/// Pictures are walked part by part and never decoded: what shows the picture stays byte by byte,
/// and how a photo has to be turned stays too. Behind the end of a picture nothing stays. What is
/// no picture goes through as it is.
package struct PictureFilter: Sendable {
    private enum Form {
        case undecided
        case other
        case segments(JPEGFilter)
        case chunks(ChunkFilter)
    }

    private var form = Form.undecided
    /// The beginning, until it tells what comes.
    private var head: [UInt8] = []

    private static let headLength = 12

    package init() {}

    /// Takes the next bytes, and gives those that stay.
    package mutating func take(_ bytes: [UInt8]) -> [UInt8] {
        switch form {
        case .other: return bytes
        case .segments(var filter):
            let kept = filter.take(bytes)
            form = .segments(filter)
            return kept
        case .chunks(var filter):
            let kept = filter.take(bytes)
            form = .chunks(filter)
            return kept
        case .undecided:
            head += bytes
            return head.count < Self.headLength ? [] : decide()
        }
    }

    /// Gives what stays of the end.
    ///
    /// - Returns: The last bytes; `nil` when the picture is so damaged that nobody can tell what
    ///   else is in it.
    package mutating func finish() -> [UInt8]? {
        var kept: [UInt8] = []
        if case .undecided = form { kept = decide() }
        switch form {
        case .undecided, .other: return kept
        case .segments(var filter): return filter.finish().map { kept + $0 }
        case .chunks(let filter): return filter.isWhole ? kept : nil
        }
    }

    private mutating func decide() -> [UInt8] {
        let first = head
        head = []
        if first.starts(with: [0xFF, 0xD8, 0xFF]) {
            form = .segments(JPEGFilter())
        } else if first.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            form = .chunks(ChunkFilter(.png))
        } else if first.starts(with: Array("RIFF".utf8)),
            first.dropFirst(8).starts(with: Array("WEBP".utf8))
        {
            form = .chunks(ChunkFilter(.webp))
        } else {
            form = .other
        }
        return take(first)
    }
}
