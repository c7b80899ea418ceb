import DachwerkKernel
import Foundation
import Synchronization

/// How a sealed file lies on the disk: a line that names the form and the key, then pieces, each
/// with its length before it.
///
/// Every piece holds beside its bytes a number of the file, its own place and whether it is the
/// last: so pieces cannot be left out, put elsewhere or taken from another file.
enum SealedFile {
    /// What ends the name of a sealed file.
    static let ending = ".sealed"

    fileprivate static let form = "dachwerk-sealed 1 "
    fileprivate static let piece = 64 * 1_024
    fileprivate static let longestLine = 100
    fileprivate static let mark = 16
    /// The number of the file, eight bytes for the place, one for the end.
    fileprivate static let head = mark + 8 + 1

    fileprivate static func head(_ mark: [UInt8], _ place: UInt64, isLast: Bool) -> [UInt8] {
        mark
            + stride(from: UInt64(56), through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: place >> $0)
            } + [isLast ? 1 : 0]
    }

    /// The name of the key that sealed a file; nothing when it does not begin as one should.
    static func key(of path: String) throws -> String? {
        guard let bytes = try DiskReader(path).next(),
            let line = bytes.prefix(longestLine).split(separator: 10, maxSplits: 1).first,
            line.starts(with: form.utf8)
        else { return nil }
        return String(decoding: line.dropFirst(form.utf8.count), as: UTF8.self)
    }
}

/// Seals a file while it comes in.
struct FileSealing: Sendable {
    private let cipher: any ColumnCipher
    private let mark: [UInt8]
    private var place: UInt64 = 0
    private var waiting: [UInt8] = []
    private var isBegun = false

    init(_ cipher: any ColumnCipher) {
        self.cipher = cipher
        var generator = SystemRandomNumberGenerator()
        mark = (0..<SealedFile.mark).map { _ in .random(in: 0...255, using: &generator) }
    }

    /// Takes the next bytes, and gives what is to be written.
    mutating func add(_ bytes: [UInt8]) throws -> [UInt8] {
        waiting += bytes
        var sealed: [UInt8] = []
        while waiting.count > SealedFile.piece {
            sealed += try seal(Array(waiting.prefix(SealedFile.piece)), isLast: false)
            waiting.removeFirst(SealedFile.piece)
        }
        return sealed
    }

    /// Gives the end of what is to be written.
    mutating func finish() throws -> [UInt8] { try seal(waiting, isLast: true) }

    private mutating func seal(_ bytes: [UInt8], isLast: Bool) throws -> [UInt8] {
        let piece = try cipher.seal(SealedFile.head(mark, place, isLast: isLast) + bytes)
        let length = UInt32(piece.count)
        let line = isBegun ? [] : Array("\(SealedFile.form)\(cipher.key)\n".utf8)
        isBegun = true
        place += 1
        return line + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) } + piece
    }
}

/// Reads a sealed file from its start.
final class SealedReader: AttachmentReader {
    /// What was read and is not opened yet, and what the next piece must say of itself.
    private struct State {
        var rest: [UInt8] = []
        var mark: [UInt8]?
        var place: UInt64 = 0
        var isDone = false
    }

    private let inner: DiskReader
    private let path: String
    private let cipher: any ColumnCipher
    private let key: String
    private let state = Mutex(State())

    init(_ path: String, _ cipher: any ColumnCipher) throws {
        guard let key = try SealedFile.key(of: path) else {
            throw StoreError(.damaged, path, "The sealed file does not begin as one.")
        }
        self.path = path
        self.cipher = cipher
        self.key = key
        inner = try DiskReader(path)
        let line = SealedFile.form.utf8.count + key.utf8.count + 1
        try state.withLock { state in
            try require(line, &state)
            state.rest.removeFirst(line)
        }
    }

    func next() throws -> [UInt8]? {
        try state.withLock { state in
            guard !state.isDone else { return nil }
            try require(4, &state)
            let length = state.rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard length <= 2 * SealedFile.piece else { throw damaged }
            try require(4 + length, &state)
            let piece = Array(state.rest[4..<4 + length])
            state.rest.removeFirst(4 + length)
            let bytes = try opened(piece, &state)
            if state.isDone {
                guard try state.rest.isEmpty && inner.next() == nil else { throw damaged }
            }
            return bytes.isEmpty ? nil : bytes
        }
    }

    /// Opens a piece, which must be the next one of this file.
    private func opened(_ piece: [UInt8], _ state: inout State) throws -> [UInt8] {
        guard let opened = try? cipher.open(piece, key: key) else {
            throw StoreError(.sealed, path, "No data key at hand opens the sealed file.")
        }
        guard opened.count >= SealedFile.head else { throw damaged }
        let mark = state.mark ?? Array(opened.prefix(SealedFile.mark))
        state.isDone = opened[SealedFile.head - 1] == 1
        let head = SealedFile.head(mark, state.place, isLast: state.isDone)
        guard opened.starts(with: head) else { throw damaged }
        state.mark = mark
        state.place += 1
        return Array(opened.dropFirst(SealedFile.head))
    }

    private var damaged: StoreError {
        StoreError(.damaged, path, "The sealed file is not what it was.")
    }

    /// Reads on until so many bytes are there.
    private func require(_ count: Int, _ state: inout State) throws {
        while state.rest.count < count {
            guard let more = try inner.next() else { throw damaged }
            state.rest += more
        }
    }
}
