import DachwerkKit
import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import DachwerkServer

@Suite("The control socket")
struct ControlTests {
    private func path() -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("dw-\(UInt32.random(in: 0 ... .max)).sock").path
    }

    @Test func `nobody listens where no server is`() async throws {
        #expect(try await ControlClient.send(path: path(), command: "stop") == nil)
    }

    @Test func `a command reaches the server and its answer comes back`() async throws {
        let path = path()
        let logger = Logger(label: "test") { JSONLogHandler(label: $0, sink: MemorySink()) }
        let server = ControlServer(path: path, logger: logger) { command, input in
            var writer = JSONWriter()
            writer.beginObject()
            writer.member("command", command)
            writer.key("input")
            writer.node(input)
            writer.endObject()
            return (command == "refuse" ? 409 : 200, writer.bytes)
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [server], logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var answer: (status: Int, body: [UInt8])?
            for _ in 0..<200 where answer == nil {
                answer = try await ControlClient.send(
                    path: path, command: "reload", body: Array("{\"a\":1}".utf8))
                if answer == nil { try await Task.sleep(for: .milliseconds(10)) }
            }
            #expect(answer?.status == 200)
            let body = String(decoding: answer?.body ?? [], as: UTF8.self)
            #expect(body == "{\"command\":\"reload\",\"input\":{\"a\":1}}")
            let refused = try await ControlClient.send(path: path, command: "refuse")
            #expect(refused?.status == 409)
            let wrong = try await ControlClient.send(
                path: path, command: "reload", body: Array("{".utf8))
            #expect(wrong?.status == 400)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect((mode as? Int).map { $0 & 0o077 } == 0)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
