import DachwerkKit

extension OperationRun {
    /// What still refers to a record is named, unless that would tell who is party to a matter.
    func inUse(by resource: CompiledResource) -> Refusal {
        guard resource.contributions.insiders == nil else {
            return Refusal("record.in-use-elsewhere", .conflict)
        }
        let id = resource.id.description
        return Refusal(
            "record.in-use", .conflict, arguments: ["resource": .text(id), "name": .word(id)])
    }
}
