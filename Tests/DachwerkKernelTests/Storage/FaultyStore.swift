import DachwerkTesting
import DachwerkKernel
import Foundation
import Synchronization

/// A store with one fault, made of the store in memory: the control of the conformance suite.
final class FaultyStore: Store {
    /// What is wrong, and the check that must notice it.
    enum Fault: String, CaseIterable, Sendable {
        case keepsWhatAThrowingBodyWrote = "store.transaction-atomic"
        case keepsWhatAFailedPartWrote = "store.transaction-part"
        case losesCompanionsOfAThrowingBody = "store.transaction-isolated"
        case showsTheStateBeforeTheTransaction = "store.transaction-own-writes"
        case countsOnAnOlderMoment = "store.capacity-race"
        case acknowledgesWithoutWriting = "store.write-acknowledged"
        case readsAnotherMomentEachTime = "store.read-one-moment"
        case showsWhatIsNotCommitted = "store.read-committed"
        case makesReadersWait = "store.read-together"
        case tearsReads = "store.read-consistent"
        case leaksBetweenTenants = "store.tenants-apart"
        case erasesOtherTenants = "store.tenants-independent"
        case composesTexts = "store.text-exact"
        case comparesTextsComposed = "store.text-bytes"
        case countsLargeNumbersAsDouble = "store.integer-extremes"
        case putsNothingLast = "store.order-nothing-first"
        case ordersTextsAsPeopleDo = "store.order-bytes"
        case ordersWordsByBytes = "store.order-words"
        case comparesWordsByBytes = "store.conditions-words"
        case searchesOneForm = "store.search"
        case ordersByOneColumn = "store.order-ties"
        case forgetsTheLimit = "store.limit"
        case negatesWithThreeValues = "store.conditions"
        case confirmsEveryTest = "store.tests"
        case readsPatterns = "store.conditions-edges"
        case searchesTheFormOfTexts = "store.conditions-texts"
        case updatesEverything = "store.update"
        case deletesNothing = "store.delete"
        case pagesByOneColumn = "store.paging"
        case leavesOutWhatIsEmpty = "store.groups"
        case capsSums = "store.sums-exact"
        case ignoresUnique = "store.unique"
        case replacesTheSameIdentity = "store.primary-key"
        case takesNothingForAValue = "store.unique-nothing"
        case ignoresReferences = "store.reference"
        case ignoresOwnership = "store.cascade"
        case acceptsNothing = "store.required"
        case fillsAddedColumnsWithNothing = "store.schema-additive"
        case clearsWhatIsUndeclared = "store.schema-undeclared"
        case swallowsRefusedForms = "store.schema-lossy"
        case forgetsFormerNames = "store.schema-renamed"
        case findsEveryTable = "store.contains"
        case keepsDroppedTables = "store.drop"
        case restoresNothing = "store.backup"
        case backsUpInParts = "store.backup-moment"
        case restoresAnyTenant = "store.restore-wrong-tenant"
        case erasesBeforeRestoring = "store.restore-damaged"
        case stagesInPlace = "store.stage-beside"
        case installsTheBackupOnly = "store.stage-written"
        case keepsWhatWasDiscarded = "store.stage-discarded"
        case forgetsOnClosing = "store.reopen"
        case opensTwice = "store.in-use"
        case answersWhenClosed = "store.closed"
        case hidesTenants = "store.tenants"
        case forgetsToErase = "store.erase"
    }

    let fault: Fault
    private let inner = InMemoryStore()
    /// For faults that need a tenant open although it was closed, or open twice.
    private let kept = Mutex<[String: any TenantStore]>([:])
    private let backups = Mutex<[String: String]>([:])
    private let hasErased = Atomic(false)

    init(_ fault: Fault) {
        self.fault = fault
    }

    func open(_ tenant: String) throws -> any TenantStore {
        switch fault {
        case .leaksBetweenTenants:
            return FaultyTenantStore(fault, try keptOpen("shared"), closes: false)
        case .opensTwice, .answersWhenClosed, .stagesInPlace:
            return FaultyTenantStore(fault, try keptOpen(tenant), closes: false)
        case .forgetsOnClosing:
            try inner.erase(tenant)
        default:
            break
        }
        return FaultyTenantStore(fault, try inner.open(tenant), closes: true)
    }

    func exists(_ tenant: String) throws -> Bool {
        try inner.exists(tenant) && !hasErased.load(ordering: .relaxed)
    }

    func tenants() throws -> [String] {
        fault == .hidesTenants ? [] : try inner.tenants()
    }

    func erase(_ tenant: String) throws {
        if fault == .erasesOtherTenants { hasErased.store(true, ordering: .relaxed) }
        if fault != .forgetsToErase { try inner.erase(tenant) }
    }

    func stage(_ tenant: String, from path: String) throws -> any TenantStore {
        if fault == .erasesBeforeRestoring { try inner.erase(tenant) }
        if fault == .restoresAnyTenant {
            let url = URL(fileURLWithPath: path)
            let text = try String(contentsOf: url, encoding: .utf8)
            let forged = text.replacingOccurrences(of: "\"alpha\"", with: "\"\(tenant)\"")
            try Data(forged.utf8).write(to: url)
        }
        if fault == .installsTheBackupOnly { backups.withLock { $0[tenant] = path } }
        if fault == .stagesInPlace { return try keptOpen(tenant) }
        return try inner.stage(tenant, from: path)
    }

    func install(_ tenant: String) throws {
        if fault == .restoresNothing || fault == .stagesInPlace { return }
        if let path = backups.withLock({ $0[tenant] }) {
            try inner.stage(tenant, from: path).close()
        }
        try inner.install(tenant)
    }

    func discard(_ tenant: String) throws {
        if fault != .keepsWhatWasDiscarded { try inner.discard(tenant) }
    }

    private func keptOpen(_ tenant: String) throws -> any TenantStore {
        try kept.withLock { kept in
            if let open = kept[tenant] { return open }
            let open = try inner.open(tenant)
            kept[tenant] = open
            return open
        }
    }
}
