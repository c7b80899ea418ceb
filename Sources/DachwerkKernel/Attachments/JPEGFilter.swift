/// Lets of a JPEG file through what shows the picture (ITU-T T.81), and how it has to be turned.
///
/// Segments hold everything else: Exif and XMP (APP1), more pictures (APP2), what editing programs
/// write (APP13), remarks (COM).
struct JPEGFilter: Sendable {
    private enum Place {
        case segments
        case scan
        case done
        case broken
    }

    private var pending: [UInt8] = []
    private var place = Place.segments
    private var hasScan = false

    /// Takes the next bytes, and gives those that stay.
    mutating func take(_ bytes: [UInt8]) -> [UInt8] {
        if place == .done || place == .broken { return [] }
        pending += bytes
        var kept: [UInt8] = []
        var position = 0
        while let next = step(from: position, &kept) { position = next }
        pending.removeFirst(min(position, pending.count))
        return kept
    }

    /// Gives what stays of the end; nothing when no picture was in it.
    ///
    /// One that breaks off in the middle is shown as far as it goes.
    mutating func finish() -> [UInt8]? {
        guard hasScan, place != .broken else { return nil }
        return place == .scan ? pending : []
    }

    /// Goes on by one part; says where the next begins, or nothing when more bytes are needed.
    private mutating func step(from position: Int, _ kept: inout [UInt8]) -> Int? {
        switch place {
        case .segments: segment(at: position, &kept)
        case .scan: scan(from: position, &kept)
        case .done, .broken: nil
        }
    }

    private mutating func segment(at start: Int, _ kept: inout [UInt8]) -> Int? {
        guard start + 1 < pending.count else { return nil }
        let code = pending[start + 1]
        guard pending[start] == 0xFF, code != 0 else {
            place = .broken
            return nil
        }
        switch code {
        case 0xFF: return start + 1
        case 0x01, 0xD0...0xD8, 0xD9:
            kept += [0xFF, code]
            if code == 0xD9 { place = .done }
            return start + 2
        default: break
        }
        guard start + 3 < pending.count else { return nil }
        let length = Int(pending[start + 2]) << 8 | Int(pending[start + 3])
        guard length >= 2 else {
            place = .broken
            return nil
        }
        let end = start + 2 + length
        guard end <= pending.count else { return nil }
        let content = pending[start + 4..<end]
        if Self.stays(code, content) {
            kept += pending[start..<end]
        } else if code == 0xE1, let turn = ExifTurn(content) {
            kept += turn.segment
        }
        if code == 0xDA {
            place = .scan
            hasScan = true
        }
        return end
    }

    /// Of what programs may write, what colours cannot be told without stays.
    private static func stays(_ code: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
        switch code {
        case 0xE0: content.starts(with: Array("JFIF\0".utf8))
        case 0xE2: content.starts(with: Array("ICC_PROFILE\0".utf8))
        case 0xEE: content.starts(with: Array("Adobe".utf8))
        case 0xE1...0xEF, 0xFE: false
        default: true
        }
    }

    /// Lets the bytes of the picture through up to the next marker.
    private mutating func scan(from start: Int, _ kept: inout [UInt8]) -> Int? {
        guard start < pending.count else { return nil }
        guard let mark = pending[start...].firstIndex(of: 0xFF) else {
            kept += pending[start...]
            return pending.count
        }
        kept += pending[start..<mark]
        guard mark + 1 < pending.count else { return mark == start ? nil : mark }
        switch pending[mark + 1] {
        case 0, 0xD0...0xD7:
            kept += pending[mark...mark + 1]
            return mark + 2
        case 0xFF: return mark + 1
        default:
            place = .segments
            return mark
        }
    }
}

/// How a photo has to be turned, out of a segment of Exif, and a segment that says nothing else.
struct ExifTurn {
    private let turn: UInt8

    private static let name = Array("Exif\0\0".utf8)
    private static let orientation = 0x0112

    /// Reads it; `nil` when it is not said, or that the photo stands upright.
    init?(_ segment: ArraySlice<UInt8>) {
        guard segment.starts(with: Self.name) else { return nil }
        let bytes = Array(segment.dropFirst(Self.name.count))
        let isLittle = bytes.starts(with: Array("II".utf8))
        guard isLittle || bytes.starts(with: Array("MM".utf8)) else { return nil }
        func number(_ position: Int, _ length: Int) -> Int? {
            guard position >= 0, position <= bytes.count - length else { return nil }
            let part = bytes[position..<position + length]
            return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard number(2, 2) == 42, let start = number(4, 4), let count = number(start, 2) else {
            return nil
        }
        for entry in 0..<count {
            let place = start + 2 + 12 * entry
            guard let tag = number(place, 2) else { return nil }
            guard tag == Self.orientation else { continue }
            guard number(place + 2, 2) == 3, let turn = number(place + 8, 2),
                (2...8).contains(turn)
            else { return nil }
            self.turn = UInt8(turn)
            return
        }
        return nil
    }

    /// A whole segment with one entry.
    var segment: [UInt8] {
        [0xFF, 0xE1, 0, 34] + Self.name + Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1]
            + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0] + [0, 0, 0, 0]
    }
}
