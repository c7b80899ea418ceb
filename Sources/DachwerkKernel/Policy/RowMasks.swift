import DachwerkKit

/// Which fields an actor may read of a record, told by its row.
///
/// What depends on the record is asked of the store together with the row, so that a page can be
/// written from its rows for every reader. It is the same as ``AccessView/readable(_:_:)``.
struct RowMasks {
    /// What the store is asked about each row.
    let tests: [StoreCondition]
    private let start: FieldMask?
    private let masks: [FieldMask]
    /// Where the answers begin in a row.
    private let offset: Int

    init(_ view: AccessView, _ translator: ConditionTranslator) {
        let readings = view.readingsByRecord
        start = view.readsEverything ? view.alwaysReadable : nil
        tests = readings.map { translator.translate($0.rows) }
        masks = readings.map(\.mask)
        offset = view.resource.table.columns.count
    }

    /// The fields that can be read in some record.
    var union: FieldMask {
        masks.reduce(into: start ?? .none) { $0.formUnion($1) }
    }

    /// The fields of a row that the actor may read; `nil` when not even the row.
    func mask(of row: any StoreRow) throws -> FieldMask? {
        var mask = start
        for (index, further) in masks.enumerated()
        where try row.value(offset + index).integer == 1 {
            mask = mask ?? FieldMask.none
            mask?.formUnion(further)
        }
        return mask
    }
}
