import DachwerkKit

/// Reads the history of a record for one actor.
///
/// An entry holds two records: the one before it and the one after it. What the actor may see of
/// either is asked as it was then, with who was admitted then; what is hidden in one of the two, or
/// is hidden today, is not told. Otherwise a value that was private while it was valid could be
/// read in the history as soon as its successor is public.
struct HistoryReader {
    private let session: Session
    private let view: AccessView
    private let now: Instant
    private let snapshot: any StoreSnapshot

    init(
        _ session: Session, _ view: AccessView, at now: Instant, _ snapshot: any StoreSnapshot
    ) {
        self.session = session
        self.view = view
        self.now = now
        self.snapshot = snapshot
    }

    /// What the actor may see of the entries behind a version.
    ///
    /// - Throws: ``Refusal/notFound`` when the actor may not see the record.
    func entries(
        of id: RecordID, after version: Int64, limit: Int
    ) throws -> [HistoryEntry] {
        let book = HistoryBook(view.resource)
        guard
            let record = try RecordStore(view.resource, shelf: session.tenant.shelf)
                .record(id, in: snapshot)
        else {
            // Of an erased record only those hear who may read every record of its kind.
            guard view.readsEverything else { throw Refusal.notFound }
            let entries = try book.entries(of: id, in: snapshot)
            guard !entries.isEmpty else { throw Refusal.notFound }
            let shown = entries.compactMap { entry in
                self.entry(entry, view.alwaysReadable, works: view.worksOnEverything)
            }
            let numbered = self.numbered(shown, view.alwaysReadable, among: entries)
            return Array(numbered.lazy.filter { $0.version > version }.prefix(limit))
        }
        guard let mask = view.readable(record, judge(at: now)) else { throw Refusal.notFound }
        if !view.dependsOnRecord, mask.isSuperset(of: view.resource.seenFields) {
            return try page(of: id, mask, after: version, limit: limit)
        }
        let entries = try book.entries(of: id, in: snapshot)
        let shown = numbered(rebuilt(record, mask, from: entries), mask, among: entries)
        return Array(shown.lazy.filter { $0.version > version }.prefix(limit))
    }

    /// Gives entries the versions that the record itself shows to whoever sees these fields.
    ///
    /// A gap would tell that something else has happened.
    private func numbered(
        _ shown: [HistoryEntry], _ mask: FieldMask, among entries: [HistoryEntry]
    ) -> [HistoryEntry] {
        guard !mask.isSuperset(of: view.resource.seenFields) else { return shown }
        var numbers: [Int64: Int64] = [:]
        var number: Int64 = 0
        for entry in entries {
            if entry.mark.isSeen(mask, view.resource) { number += 1 }
            numbers[entry.version] = number
        }
        return shown.map { $0.numbered(numbers[$0.version] ?? $0.version) }
    }

    /// Reads only as much as is asked for, where every record shows the same to the actor.
    private func page(
        of id: RecordID, _ mask: FieldMask, after version: Int64, limit: Int
    ) throws -> [HistoryEntry] {
        let book = HistoryBook(view.resource)
        var shown: [HistoryEntry] = []
        var last = version
        while shown.count < limit {
            let entries = try book.entries(of: id, after: last, limit: limit, in: snapshot)
            shown += entries.compactMap { entry($0, mask, works: view.worksOnEverything) }
            guard entries.count == limit, let end = entries.last else { break }
            last = end.version
        }
        return Array(shown.prefix(limit))
    }

    private func judge(at instant: Instant) -> ConditionJudge {
        session.judge(view.resource, at: instant)
    }

    // MARK: Going back

    /// Takes the differences back one by one, from the record as it stands, and judges each entry
    /// by what the actor may see on its two sides.
    private func rebuilt(
        _ record: RecordData, _ mask: FieldMask, from entries: [HistoryEntry]
    ) -> [HistoryEntry] {
        let worksNow = view.works(on: record, judge(at: now))
        var shown: [HistoryEntry] = []
        var after: RecordData? = record
        for (index, entry) in entries.enumerated().reversed() {
            let judge = judge(at: entry.at)
            let former = index > 0 ? entries[index - 1] : nil
            guard let later = after.map({ self.record($0, as: entry) }) else {
                // The record was erased in between and brought back: what it was is not known.
                guard view.readsEverything else { continue }
                let works = worksNow && view.worksOnEverything
                let common = view.alwaysReadable.intersection(mask)
                if let told = self.entry(entry, common, works: works) { shown.append(told) }
                continue
            }
            let before = entry.operation == .create ? nil : undone(entry, later, former)
            if let told = judged(entry, before, later, mask, worksNow, judge) {
                shown.append(told)
            }
            after = before
        }
        return shown.reversed()
    }

    private func judged(
        _ entry: HistoryEntry, _ before: RecordData?, _ after: RecordData, _ mask: FieldMask,
        _ worksNow: Bool, _ judge: ConditionJudge
    ) -> HistoryEntry? {
        guard let seenAfter = view.readable(after, judge) else { return nil }
        var common = mask.intersection(seenAfter)
        var works = worksNow && view.works(on: after, judge)
        if let before {
            guard let seenBefore = view.readable(before, judge) else { return nil }
            common = common.intersection(seenBefore)
            works = works && view.works(on: before, judge)
        }
        return self.entry(entry, common, works: works)
    }

    /// The record as an entry left it.
    private func record(_ record: RecordData, as entry: HistoryEntry) -> RecordData {
        var record = record
        record.version = entry.version
        record.state = entry.state
        record.updatedAt = entry.at
        return record
    }

    /// The record as an entry found it.
    ///
    /// What was taken out of the history stays as it is later: nobody sees more by that than by the
    /// record itself.
    private func undone(
        _ entry: HistoryEntry, _ after: RecordData, _ former: HistoryEntry?
    ) -> RecordData {
        let positions = view.resource.definition.positions
        var before = after
        for change in entry.changes {
            if let position = positions[change.field] { before.contents[position] = change.from }
        }
        for (name, list) in entry.admitted {
            if let position = positions[name] { before.contents[position] = list }
        }
        before.version = former?.version ?? max(0, entry.version - 1)
        before.state = former?.state ?? entry.state
        before.updatedAt = former?.at ?? after.createdAt
        return before
    }

    // MARK: Telling

    /// An entry with the fields of a mask; `nil` where nothing of it may be told, as that
    /// something happened would then be the news.
    private func entry(_ entry: HistoryEntry, _ mask: FieldMask, works: Bool) -> HistoryEntry? {
        let positions = view.resource.definition.positions
        let isSeen = { (name: String) in positions[name].map(mask.contains) ?? false }
        if entry.operation == .change {
            // What was sent and changed nothing counts only for those who count everything.
            let hidesNothing =
                entry.touched.isEmpty && mask.isSuperset(of: view.resource.seenFields)
            guard hidesNothing || entry.touched.contains(where: isSeen) else { return nil }
        }
        return HistoryEntry(
            version: entry.version, operation: entry.operation, move: entry.move,
            state: entry.state, actorKind: entry.actorKind, actor: works ? entry.actor : "",
            reason: works ? entry.reason : nil, at: entry.at,
            changes: entry.changes.filter { isSeen($0.field) },
            touched: entry.touched.filter(isSeen), admitted: [:])
    }
}
