import Synchronization

/// How large the files of an organisation may be, in bytes.
package struct AttachmentLimits: Sendable, Hashable {
    /// One file.
    package var file = 20_000_000
    /// All files on one record.
    package var record = 100_000_000
    /// All files of the organisation.
    package var tenant = 2_000_000_000
    /// What one sender has sent and put on no record yet.
    package var waiting = 100_000_000

    package init() {}

    package init(file: Int, record: Int, tenant: Int, waiting: Int) {
        self.file = file
        self.record = record
        self.tenant = tenant
        self.waiting = waiting
    }
}

/// What whoever writes records has to know of their files.
package struct AttachmentTerms: Sendable {
    let limits: AttachmentLimits
    let hasLetGo: LetGoMark

    package init(limits: AttachmentLimits = AttachmentLimits()) {
        self.init(limits: limits, hasLetGo: LetGoMark())
    }

    init(limits: AttachmentLimits, hasLetGo: LetGoMark) {
        self.limits = limits
        self.hasLetGo = hasLetGo
    }
}

/// Remembers that a transaction let go of files.
///
/// One that is undone afterwards leaves the mark set; then nothing is found to take away.
package final class LetGoMark: Sendable {
    private let isSet = Atomic<Bool>(false)

    func set() { isSet.store(true, ordering: .relaxed) }

    /// Whether it was set; it is not any more afterwards.
    func take() -> Bool {
        isSet.load(ordering: .relaxed) && isSet.exchange(false, ordering: .relaxed)
    }
}
