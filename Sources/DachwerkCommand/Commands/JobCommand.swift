import ArgumentParser
import DachwerkKit

/// Lists what the platform does by itself for a tenant, or has it done now.
struct JobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: "List what the platform does by itself for one organisation, or do it now.",
        discussion: "EXAMPLE: dachwerk job run hor-saar equipment-lending.overdue",
        subcommands: [List.self, Run.self])

    /// Names the jobs of a tenant.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Name the jobs, how often each runs and what it does.",
            discussion: "EXAMPLE: dachwerk job list hor-saar")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let answer = try await ControlCall(folders).send("job-list") {
                $0.member("tenant", tenant)
            }
            for job in answer.forms("jobs") {
                let minutes = job.integer("minutes") ?? 0
                Surroundings.terminal.print(
                    "\(job.text("id") ?? "")  every \(Self.rhythm(minutes))  "
                        + (job.text("summary") ?? ""))
            }
        }

        static func rhythm(_ minutes: Int) -> String {
            switch minutes {
            case 1: "minute"
            case 1_440: "day"
            case 60: "hour"
            case let minutes where minutes % 1_440 == 0: "\(minutes / 1_440) days"
            case let minutes where minutes % 60 == 0: "\(minutes / 60) hours"
            default: "\(minutes) minutes"
            }
        }
    }

    /// Runs one job of a tenant now.
    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "run", abstract: "Run one job now, whenever it would run next.",
            discussion: """
                It runs in the server when there is one, else in this command's own process.

                EXAMPLE: dachwerk job run hor-saar equipment-lending.overdue
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The job, as 'job list' names it.")
        var job: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            _ = try await ControlCall(folders).send("job-run") { writer in
                writer.member("tenant", tenant)
                writer.member("job", job)
            }
            Surroundings.terminal.say("The job \(job) of \(tenant) is done.")
        }
    }
}
