package import DachwerkKernel

/// A request for the page of those who look after the platform; they have been let in.
package struct OperatorRequest: Sendable {
    package let target: RequestTarget
    package let wishes: LanguageWishes
    package let tenants: [Tenant]
    /// What is wrong with tenant files now, by file.
    package let faults: [String: [CheckFault]]

    package init(
        target: RequestTarget, wishes: LanguageWishes, tenants: [Tenant],
        faults: [String: [CheckFault]]
    ) {
        self.target = target
        self.wishes = wishes
        self.tenants = tenants
        self.faults = faults
    }
}
