package import DachwerkKit

extension Session {
    /// The sheets that can be printed of a record, judged by what the actor sees of it.
    package func printForms(of record: VisibleRecord) -> [AnyPrintForm] {
        let judge = judge(record.resource, at: tenant.platform.clock.now())
        return record.resource.contributions.printForms.filter {
            judge.passes($0.condition, record.redacted)
        }
    }
}
