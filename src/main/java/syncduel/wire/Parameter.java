package syncduel.wire;

import java.util.Objects;

/** One parameter of a request's query, name and value as decoded text. */
public record Parameter(String name, String value) {
  public static final String FILTER = "$filter";
  public static final String ORDER_BY = "$orderby";
  public static final String SKIP = "$skip";
  public static final String TOP = "$top";
  public static final String SELECT = "$select";
  public static final String INLINE_COUNT = "$inlinecount";
  public static final String INCLUDE_DELETED = "__includeDeleted";
  public static final String SYSTEM_PROPERTIES = "__systemproperties";

  /** Both parts are there. */
  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }
}
