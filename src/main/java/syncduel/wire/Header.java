package syncduel.wire;

import java.util.Objects;

/** One header line; its name is compared without case. Holds the names that the protocol uses. */
public record Header(String name, String value) {
  public static final String IF_MATCH = "If-Match";
  public static final String IF_NONE_MATCH = "If-None-Match";
  public static final String ETAG = "ETag";
  public static final String LOCATION = "Location";
  public static final String LINK = "Link";
  public static final String ALLOW = "Allow";
  public static final String ACCEPT = "Accept";
  public static final String CONTENT_TYPE = "Content-Type";
  public static final String CACHE_CONTROL = "Cache-Control";
  public static final String APPLICATION = "X-ZUMO-APPLICATION";
  public static final String INSTALLATION_ID = "X-ZUMO-INSTALLATION-ID";
  public static final String FEATURES = "X-ZUMO-FEATURES";
  public static final String ZUMO_VERSION = "X-ZUMO-VERSION";
  public static final String API_VERSION = "ZUMO-API-VERSION";
  public static final String SERVER_VERSION = "X-ZUMO-SERVER-VERSION";

  /** Refuses line ends, which would make two headers of one. */
  public Header {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    if (name.isEmpty() || hasLineEnd(name) || hasLineEnd(value)) {
      throw new IllegalArgumentException("A header is one line with a name");
    }
  }

  /** Tells whether this is the header of that name. */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }

  private static boolean hasLineEnd(String text) {
    return text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
  }
}
