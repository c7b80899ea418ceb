import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import EquipmentLendingPlugin
import MemberNetworkPlugin
import Testing

@testable import DachwerkServer

/// The description of an interface with the modules of this build.
@Suite struct DescriptionTests {
    @Test func `every operation has a name of its own, also beside a transition named list`()
        async throws
    {
        let platform = try await TestPlatform.boot([
            EquipmentLendingModule.self, MemberNetworkModule.self,
        ])
        let bytes = APIDescription(platform.tenant("alpha")).bytes
        // The strict reader refuses a document in which a schema or a path stands twice.
        let limits = JSONLimits(bytes: 4_000_000, elements: 400_000)
        let names = Self.operations(try JSONReader.read(bytes, limits: limits))
        #expect(names.count > 100)
        #expect(Set(names).count == names.count)
        #expect(names.contains("member-network.organisation.list"))
        #expect(names.contains("member-network.organisation.move.list"))
    }

    private static func operations(_ node: JSONNode) -> [String] {
        var open = [node]
        var names: [String] = []
        while let next = open.popLast() {
            switch next.value {
            case .array(let nodes): open += nodes
            case .object(let object):
                for member in object.members {
                    if member.name == "operationId", case .string(let name) = member.node.value {
                        names.append(name)
                    }
                    open.append(member.node)
                }
            default: break
            }
        }
        return names
    }
}
