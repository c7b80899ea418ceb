import DachwerkWorkbench
import ArgumentParser
import DachwerkKit

/// Lists what the platform does by itself for a tenant, or has it done now.
struct JobCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "job",
        abstract: "List what the platform does by itself for one organisation, or do it now.",
        discussion: "EXAMPLE: dachwerk job run hor-saar equipment-lending.deadlines",
        subcommands: [List.self, Run.self])

    /// Names the jobs of a tenant.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Name the jobs, when each ran and runs next, and what was refused.",
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
                for line in Self.standing(job) { Surroundings.terminal.print("  \(line)") }
            }
        }

        /// When it runs next and what came of it; the deadlines know their moments themselves.
        private static func standing(_ job: ControlForm) -> [String] {
            guard let next = job.text("next"), let last = job.text("last") else { return [] }
            return ["next \(next), last \(last), \(JobCommand.result(job))"]
                + JobCommand.failures(job)
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

                EXAMPLE: dachwerk job run hor-saar equipment-lending.deadlines
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The job, as 'job list' names it.")
        var job: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let answer = try await ControlCall(folders).send("job-run") { writer in
                writer.member("tenant", tenant)
                writer.member("job", job)
            }
            Surroundings.terminal.say(
                "The job \(job) of \(tenant) is done: \(JobCommand.result(answer)).")
            for line in JobCommand.failures(answer) { Surroundings.terminal.say(line) }
        }
    }

    /// How much was done and how much refused.
    private static func result(_ job: ControlForm) -> String {
        "\(job.integer("done") ?? 0) done, \(job.integer("failed") ?? 0) refused"
    }

    /// What was refused, by its stable name and the record.
    private static func failures(_ job: ControlForm) -> [String] {
        job.forms("failures").map { failure in
            "refused: \(failure.text("code") ?? "fault")"
                + (failure.text("record").map { " at \($0)" } ?? "")
        }
    }
}
