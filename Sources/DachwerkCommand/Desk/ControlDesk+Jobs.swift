import DachwerkKernel
import DachwerkKit

/// What the platform does by itself for a tenant, to look at and to have done now.
extension ControlDesk {
    func listJobs(_ tenant: Tenant) -> Answer {
        Self.done { writer in
            writer.key("jobs")
            writer.beginArray()
            for job in tenant.composition.jobs {
                writer.beginObject()
                writer.member("id", job.id)
                writer.member("minutes", job.minutes)
                writer.member("summary", job.summary)
                writer.endObject()
            }
            writer.endArray()
        }
    }

    func runJob(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        let name = form.text("job") ?? ""
        let jobs = tenant.composition.jobs
        guard let job = jobs.first(where: { $0.id == name }) else {
            let near = Spelling.nearest(to: name, among: jobs.map(\.id))
            throw CommandFault(
                "\(tenant.id) has no job '\(Quotation.visible(name, upTo: 100))'."
                    + (near.map { " Did you mean '\($0)'?" } ?? " 'dachwerk job list' names them."))
        }
        try await tenant.run(job)
        return Self.done { $0.member("id", job.id) }
    }
}
