import DachwerkKernel

/// The rows of a table by number, in the order in which they came.
///
/// Rows stand in small chunks, so that a changed copy shares all chunks but one.
struct MemoryRows: Sendable {
    private static let chunkSize = 64
    /// A chunk is empty once all of its rows are gone.
    private var chunks: [[[StoreValue]?]] = []
    private(set) var count = 0

    /// The number that no row had yet.
    private(set) var nextNumber = 0

    subscript(number: Int) -> [StoreValue]? {
        let (chunk, place) = number.quotientAndRemainder(dividingBy: Self.chunkSize)
        guard chunks.indices.contains(chunk), chunks[chunk].indices.contains(place) else {
            return nil
        }
        return chunks[chunk][place]
    }

    /// Adds a row and says its number.
    mutating func append(_ row: [StoreValue]) -> Int {
        let number = nextNumber
        if number % Self.chunkSize == 0 { chunks.append([]) }
        chunks[chunks.count - 1].append(row)
        nextNumber += 1
        count += 1
        return number
    }

    /// Puts another row in the place of one that is there.
    mutating func replace(_ number: Int, with row: [StoreValue]) {
        let (chunk, place) = number.quotientAndRemainder(dividingBy: Self.chunkSize)
        chunks[chunk][place] = row
    }

    /// Takes a row away that is there.
    mutating func remove(_ number: Int) {
        let (chunk, place) = number.quotientAndRemainder(dividingBy: Self.chunkSize)
        chunks[chunk][place] = nil
        count -= 1
        // The last chunk still grows, so only earlier ones may lose their places.
        if chunk < chunks.count - 1, chunks[chunk].allSatisfy({ $0 == nil }) { chunks[chunk] = [] }
    }

    /// Calls a closure with each row and its number until it says stop.
    func forEach(_ body: (Int, [StoreValue]) throws -> Bool) rethrows {
        for (chunk, rows) in chunks.enumerated() {
            for (place, row) in rows.enumerated() {
                guard let row else { continue }
                guard try body(chunk * Self.chunkSize + place, row) else { return }
            }
        }
    }
}
