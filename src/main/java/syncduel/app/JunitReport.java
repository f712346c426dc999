package syncduel.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the outcomes of a check in the XML form that build servers read from JUnit. */
final class JunitReport {
  private JunitReport() {}

  static void write(Path file, List<CheckCommand.Outcome> outcomes) throws IOException {
    try (Writer text = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", "sync-duel check");
      xml.writeAttribute("tests", String.valueOf(outcomes.size()));
      long failures = outcomes.stream().filter(outcome -> !outcome.passed()).count();
      xml.writeAttribute("failures", String.valueOf(failures));
      xml.writeAttribute("errors", "0");
      for (CheckCommand.Outcome outcome : outcomes) {
        write(xml, outcome);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + " could not be written: " + e.getMessage(), e);
    }
  }

  private static void write(XMLStreamWriter xml, CheckCommand.Outcome outcome)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", outcome.file().toString());
    xml.writeAttribute("name", outcome.title());
    if (!outcome.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", outcome.message());
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
