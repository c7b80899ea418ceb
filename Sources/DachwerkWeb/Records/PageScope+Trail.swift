import DachwerkKernel
import DachwerkKit

extension PageScope {
    /// The way to a resource: the capability, and the list where the page lies below it.
    func trail(to resource: CompiledResource, isList: Bool = false) -> [Link] {
        var trail = [
            Link(text: label(resource.id.capability), address: "/\(resource.id.capability)")
        ]
        let mayRead = (try? session.view(resource))?.may(.read) ?? false
        if !isList, mayRead {
            trail.append(Link(text: several(resource), address: PageAddress.list(resource)))
        }
        return trail
    }

    /// The capabilities in which the reader can see or do something; what people are told stands
    /// on their desk, and is no capability by itself.
    var openCapabilities: [Composition.Capability] {
        composition.capabilities.filter { capability in
            // What everybody has of the platform stands on the desk and beside the account.
            openResources(of: capability).contains {
                $0.id != PlatformNotice.id && $0.id != PlatformMailWish.id
            }
                || session.modulePages.contains { $0.parts.capability == capability.id }
        }
    }

    /// The resources of a capability in which the reader can see or make something.
    func openResources(of capability: Composition.Capability) -> [CompiledResource] {
        composition.resources.filter { resource in
            guard resource.id.capability == capability.id,
                let view = try? session.view(resource)
            else { return false }
            return view.may(.read) || view.may(.create)
        }
    }
}
