package no.whatmatters.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameContentTest {

    private static final SameContent CONTENT =
            new SameContent(Map.of("urn:uuid:1", "Goal/7", "urn:uuid:2", "Patient/8", "Goal?identifier=a|b", "Goal/9"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "{'title':'a'}; {'title':'a','id':'7','meta':{'versionId':'3'}}",
                "{'meta':{'profile':['x']},'title':'a'}; {'title':'a'}",
                "{'title':'a'}; {'title':'a','partOf':[{'reference':'CarePlan/1'}]}",
                "{'goal':[{'reference':'urn:uuid:1'}]}; {'goal':[{'reference':'Goal/7'}]}",
                "{'uri':'urn:uuid:1'}; {'uri':'Goal/7'}",
                "{'goal':[{'reference':'Goal?identifier=a|b'}]}; {'goal':[{'reference':'Goal/9'}]}",
                "{'owner':{'identifier':{'value':'3'}}}; {'owner':{'identifier':{'value':'3'},'reference':'Organization/9'}}",
                "{'owner':{'reference':'https://x.example/fhir/Organization/9'}}; {'owner':{'reference':'Organization/9'}}",
                "{'value':5.0}; {'value':5.0}",
                "{'meta':{'security':[{'code':'R'}]}}; {'meta':{'versionId':'3','security':[{'code':'R'},{'code':'N'}]}}",
            })
    void isTheSame(String sent, String stored) throws JsonProcessingException {
        assertThat(same(sent, stored)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "{'title':'a'}; {'title':'b'}",
                "{'title':'a'}; {'title':'a','note':[{'text':'x'}]}",
                "{'title':'a','note':[{'text':'x'}]}; {'title':'a'}",
                "{'partOf':[{'reference':'CarePlan/2'}]}; {'partOf':[{'reference':'CarePlan/1'}]}",
                "{'goal':[{'reference':'urn:uuid:1'}]}; {'goal':[{'reference':'Goal/8'}]}",
                "{'goal':[{'reference':'urn:uuid:3'}]}; {'goal':[{'reference':'Goal/7'}]}",
                "{'goal':[{'reference':'urn:uuid:1'}]}; {'goal':[{'reference':'Goal/7'},{'reference':'Goal/8'}]}",
                "{'goal':[{'reference':'Goal?identifier=a|b'}]}; {'goal':[{'reference':'Goal/8'}]}",
                "{'goal':[{'reference':'Goal?identifier=a|c'}]}; {'goal':[{'reference':'Goal/9'}]}",
                "{'goal':[{'display':'x'}]}; {'goal':[{'display':'x','reference':'Goal/8'}]}",
                "{'owner':{'identifier':{'value':'3'}}}; {'owner':{'identifier':{'value':'4'},'reference':'Organization/9'}}",
                "{'value':5}; {'value':6}",
                "{'meta':{'security':[{'code':'R'}]}}; {'meta':{'versionId':'3'}}",
                "{'meta':{'tag':[{'system':'urn:a','code':'R'}]}}; {'meta':{'tag':[{'system':'urn:b','code':'R'}]}}",
                "{'a':{'meta':1}}; {'a':{'meta':2}}",
            })
    void isAnother(String sent, String stored) throws JsonProcessingException {
        assertThat(same(sent, stored)).isFalse();
    }

    private static boolean same(String sent, String stored) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return CONTENT.of(json.readTree(sent.replace('\'', '"')), json.readTree(stored.replace('\'', '"')));
    }
}
