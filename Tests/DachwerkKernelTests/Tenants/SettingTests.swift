import DachwerkKernel
import DachwerkKit
import Testing

struct SettingTests {
    private func faults(_ capabilities: String, more: String = "") -> [CheckFault] {
        TenantFixture.read(
            TenantFixture.file("house", capabilities: capabilities, more: more))
    }

    @Test func `KER-I4 an unknown key is an error unless it stands among the extensions`() {
        #expect(faults("{}", more: #""x-map": 1,"#).map(\.id) == ["file.member"])
        #expect(faults("{}", more: #""extensions": {"x-map": {"any": [1, null]}},"#) == [])
        #expect(
            faults(#"{"sample-lending": {"version": "1.0", "x-map": 1}}"#).map(\.id)
                == ["file.member"])
    }

    @Test func `KER-I4 a setting is checked by the capability that owns it`() {
        let both =
            #"{"sample-lending": {"version": "1.0", "settings": {"board": "x"}}, "#
            + #""sample-notices": {"version": "2.0", "settings": {"limitDays": 3, "board": "x"}}}"#
        #expect(
            faults(both).map { $0.place?.pointer.description } == [
                "/capabilities/sample-lending/settings/board",
                "/capabilities/sample-notices/settings/limitDays",
            ])
    }

    @Test func `settings that are not given have their defaults`() throws {
        let text = TenantFixture.file(
            "house", capabilities: #"{"sample-lending": {"version": "1.2"}}"#)
        let reading = TenantFileReader(TenantFixture.compiler).read(
            Array(text.utf8), file: "house.json")
        let settings = try #require(reading.accepted).file.capabilities[0].settings
        let values = Values<SampleLendingSettings>(contents: settings)
        #expect(values[SampleLendingSettings.limitDays] == 7)
        #expect(values[SampleLendingSettings.desk] == nil)
        #expect(values[SampleLendingSettings.rounding] == .day)
    }

    @Test func `settings that do not fit together are a fault at the setting`() {
        let faults = faults(
            #"{"sample-lending": {"version": "1.0", "settings": "#
                + #"{"limitDays": 25, "rounding": "hour"}}}"#)
        #expect(faults.map(\.id) == ["file.setting"])
        #expect(
            faults.first?.place?.pointer.description
                == "/capabilities/sample-lending/settings/limitDays")
        #expect(faults.first?.message == "Loans by the hour last at most 20 days.")
        #expect(faults.first?.hint == "Give 20 or less.")
        #expect(
            self.faults(
                #"{"sample-lending": {"version": "1.0", "settings": {"limitDays": 25}}}"#) == [])
    }

    @Test func `a faulty setting hides no fault of its neighbours`() {
        let both =
            #"{"sample-lending": {"version": "9.9"}, "#
            + #""sample-notices": {"version": "2.0", "settings": {"board": 7}}}"#
        #expect(
            faults(both).map(\.id) == ["capability.version", "file.setting"])
    }

    @Test func `of several modules for a capability the file picks one`() {
        #expect(
            faults(#"{"sample-maps": {"version": "1.0", "module": "wall-maps"}}"#) == [])
        #expect(
            faults(#"{"sample-maps": {"version": "1.0"}}"#).map(\.id) == ["capability.module"])
    }
}
