/// One step that carries the data of a tenant from one version of a module to the next.
///
/// New fields, renamed ones (`.formerly`) and new indexes need no step. A step is for what follows
/// from data: a name that becomes two, a number that is filled in for old records. It runs once for
/// each tenant, before the tenant is used, as the scheduler and in one transaction: when it throws,
/// nothing of it stays and the tenant is not served until it succeeds. A copy of the store is made
/// before.
///
/// ```swift
/// registrar.add(
///     DataStep(1, "Fills in the size of old rooms.") { context in
///         try context.visit(Room.self) { room in … }
///     })
/// ```
public struct DataStep: Sendable {
    /// The place among the steps of the capability, from 1 on; a number is never used again.
    public let number: Int
    /// What it does, in one English sentence.
    public let summary: String
    /// What is lost with it, in a few English words; then it runs only once somebody has agreed.
    public let loss: String?
    /// The work.
    package let run: @Sendable (TenantContext) throws -> Void

    /// Declares a step.
    ///
    /// - Parameters:
    ///   - number: The place among the steps of the capability, from 1 on.
    ///   - summary: What it does, in one English sentence.
    ///   - loss: What is lost with it; then somebody has to agree with `dachwerk upgrade`.
    ///   - run: The work.
    public init(
        _ number: Int, _ summary: String, losing loss: String? = nil,
        run: @escaping @Sendable (TenantContext) throws -> Void
    ) {
        self.number = number
        self.summary = summary
        self.loss = loss
        self.run = run
    }
}
