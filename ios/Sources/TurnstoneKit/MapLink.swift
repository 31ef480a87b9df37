import Foundation
import Turnstone

extension MapView {
    /// The place in the phone's map app.
    public var link: URL? {
        var address = URLComponents(string: "https://maps.apple.com/")
        address?.queryItems = [URLQueryItem(name: "q", value: query)]
        if let latitude, let longitude {
            address?.queryItems?.append(URLQueryItem(name: "ll", value: "\(latitude),\(longitude)"))
        }
        return address?.url
    }
}
