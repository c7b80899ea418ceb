import DachwerkKernel
import DachwerkKit

/// Finds the route of a path in one composition.
///
/// Names are in kebab case and identities are UUIDs, so a segment is compared as it was sent: what
/// would have to be decoded first cannot be any of them. Only what the composition has is found.
struct APIRouter {
    let composition: Composition

    /// The route of the segments after `/api`; `nil` when there is none.
    func route(_ segments: ArraySlice<Substring>) -> APIRoute? {
        let base = segments.startIndex
        switch segments.count {
        case 0: return .overview
        case 1:
            let name = segments[base]
            if name == "openapi.json" { return .description }
            if name == "my-data" { return .personalData }
            if let reading = reading(segments) { return reading }
            return composition.capabilities.first { same($0.id, name) }.map(APIRoute.capability)
        case 2:
            if isOfPlatform("token", segments) { return .tokens }
            if isOfPlatform("invitation", segments) { return .invitations }
            if isOfPlatform("session", segments) { return .sessions }
            if let resource = resource(segments) { return .list(resource) }
            return reading(segments)
        case 3:
            let last = segments[base + 2]
            let id = RecordID(String(last))
            if isOfPlatform("token", segments) { return id.map(APIRoute.token) }
            if isOfPlatform("invitation", segments) { return id.map(APIRoute.invitation) }
            if isOfPlatform("session", segments) { return id.map(APIRoute.session) }
            if let reading = reading(segments) { return reading }
            guard let resource = resource(segments) else { return nil }
            switch last {
            case "export": return .export(resource)
            case "import": return .bringIn(resource)
            default: return id.map { .record(resource, $0) }
            }
        case 4 where segments[base + 2] == "files":
            guard let resource = resource(segments),
                let field = resource.definition.fields.first(where: {
                    $0.holdsFiles && same($0.name, segments[base + 3])
                })
            else { return reading(segments) }
            return .upload(resource, field)
        case 5 where segments[base + 3] == "files":
            guard let resource = resource(segments), !resource.filing.isEmpty,
                let id = RecordID(String(segments[base + 2])),
                let file = RecordID(String(segments[base + 4]))
            else { return nil }
            return .attachment(resource, id, file)
        case 4:
            guard let resource = resource(segments), let id = RecordID(String(segments[base + 2]))
            else { return nil }
            let last = segments[base + 3]
            switch last {
            case "history": return .history(resource, id)
            default:
                let move = resource.definition.moves.first { same($0.name, last) }
                return move.map { .move(resource, id, $0) } ?? reading(segments)
            }
        default: return nil
        }
    }

    private func isOfPlatform(_ name: String, _ segments: ArraySlice<Substring>) -> Bool {
        same(segments[segments.startIndex], "platform")
            && same(segments[segments.startIndex + 1], name)
    }

    private func resource(_ segments: ArraySlice<Substring>) -> CompiledResource? {
        let base = segments.startIndex
        guard let resource = composition.resource(segments[base], segments[base + 1]),
            same(resource.id.capability, segments[base]), same(resource.id.name, segments[base + 1])
        else { return nil }
        return resource
    }

    private func reading(_ segments: ArraySlice<Substring>) -> APIRoute? {
        composition.readings.find(segments).map { .reading($0.reading, $0.values) }
    }

    /// Compared by bytes: two spellings of one letter are two names.
    private func same(_ left: some StringProtocol, _ right: some StringProtocol) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }
}
