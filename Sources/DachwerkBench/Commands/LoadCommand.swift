import DachwerkWorkbench
import ArgumentParser
import DachwerkCommand
import Foundation
import NIOCore
import NIOPosix

/// Sends requests as a plan says; `bench` starts it as a process of its own, so that sending and
/// serving share no thread.
struct LoadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench-load",
        abstract: "Send the requests of a plan and print what came back; used by bench.",
        discussion: "EXAMPLE: dachwerk bench-load plan.json", shouldDisplay: false)

    @Argument(help: "The plan, as JSON.")
    var plan: String

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: plan) else {
            throw CommandFault("There is no plan at \(plan).")
        }
        let plan: LoadPlan
        do {
            plan = try JSONDecoder().decode(LoadPlan.self, from: data)
        } catch {
            throw CommandFault("The plan cannot be read: \(error)")
        }
        let count = try await LoadGenerator(plan: plan).run()
        Surroundings.terminal.print(bytes: Array(try JSONEncoder().encode(count)))
    }
}

/// Sends requests over many connections from one event loop.
struct LoadGenerator {
    let plan: LoadPlan

    func run() async throws -> LoadCount {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.next()
        let plan = plan
        let bound = try await loop.submit {
            NIOLoopBound(LoadTally(plan), eventLoop: loop)
        }.get()
        var channels: [any Channel] = []
        for _ in 0..<plan.connections {
            let bootstrap = ClientBootstrap(group: loop)
                .connectTimeout(.seconds(5))
                .channelOption(ChannelOptions.socketOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            LoadConnection(bound.value))
                    }
                }
            channels.append(try await bootstrap.connect(host: "127.0.0.1", port: plan.port).get())
        }
        // The server takes each connection in several steps. Under load these would wait behind
        // the requests of the first connections, and a round would measure the waiting.
        try await Task.sleep(for: .milliseconds(100))
        for channel in channels {
            channel.pipeline.fireUserInboundEventTriggered(LoadConnection.Start())
        }
        for channel in channels { try? await channel.closeFuture.get() }
        let count = try await loop.submit { bound.value.finished() }.get()
        try await group.shutdownGracefully()
        return count
    }
}
