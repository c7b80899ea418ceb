import Foundation
import Testing

/// What `./dachwerk test` says again at its end, taken out of logs as the tools write them.
@Suite struct FailureReportTests {
    @Test func `every unknown issue of the Swift tests is named with what explains it`() throws {
        let log = """
            [3/3] Write swift-version.txt
            ◇ Test "a sum" started.
            ✘ Test "a sum" recorded an issue at Sum.swift:4:9: Expectation failed: 4 == 5
            ↳ Two and two.
            ↳   as a child counts them
            ━ Test "a loan" recorded a known issue at Loan.swift:8:2: isBack
            ↳ Known for long.
            ✘ Test "a time" recorded an issue at Time.swift:7:5: Caught error: late
            ✘ Test "a sum" failed after 0.003 seconds with 1 issue.
            ✘ Test run with 4 tests in 2 suites failed after 0.2 seconds with 3 issues.
            error: Exited with unexpected signal code 11
            """
        #expect(
            try report(of: log) == """
                ✘ Test "a sum" recorded an issue at Sum.swift:4:9: Expectation failed: 4 == 5
                ↳ Two and two.
                ↳   as a child counts them
                ✘ Test "a time" recorded an issue at Time.swift:7:5: Caught error: late
                error: Exited with unexpected signal code 11

                """)
    }

    @Test func `every failed trust check is named with what it found`() throws {
        let log = """
            seed 7
            passed  D1  nothing is lost
                        200 kills
            FAILED  C1  what there is once is promised once
                        3.0 s
                      - booked twice: 2
            FAILED  C1  control: check-then-insert
                      - the planted fault was not found
                        1.0 s
            seed 7, 5 s
            1 passed, 2 failed
            """
        #expect(
            try report(of: log) == """
                FAILED  C1  what there is once is promised once
                            3.0 s
                          - booked twice: 2
                FAILED  C1  control: check-then-insert
                          - the planted fault was not found
                            1.0 s

                """)
    }

    @Test func `nothing is said of a run without failures, and no explanation without an end`()
        throws
    {
        #expect(try report(of: "✔ Test run with 2 tests in 1 suite passed.\n").isEmpty)
        let long = (["✘ Test \"long\" recorded an issue"] + (0..<40).map { "↳ \($0)" })
        let lines = try report(of: long.joined(separator: "\n")).split(separator: "\n")
        #expect(lines.count == 14 && lines.last == "  …")
        let wide = "✘ Test \"wide\" recorded an issue: " + String(repeating: "x", count: 9_000)
        let told = try report(of: wide)
        #expect(told.hasPrefix(wide.prefix(400)) && told.utf8.count < 600)
    }

    private func report(of log: String) throws -> String {
        let program = Process()
        program.executableURL = URL(filePath: "/usr/bin/env")
        program.arguments = [
            "awk", "-f", Repository.root.appending(path: "Tests/failures.awk").path(),
        ]
        let (input, output) = (Pipe(), Pipe())
        (program.standardInput, program.standardOutput) = (input, output)
        try program.run()
        try input.fileHandleForWriting.write(contentsOf: Data(log.utf8))
        try input.fileHandleForWriting.close()
        let told = output.fileHandleForReading.readDataToEndOfFile()
        program.waitUntilExit()
        return String(decoding: told, as: UTF8.self)
    }
}
