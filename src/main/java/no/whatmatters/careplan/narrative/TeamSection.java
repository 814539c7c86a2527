package no.whatmatters.careplan.narrative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.whatmatters.careplan.picture.Member;
import no.whatmatters.careplan.picture.Member.Because;
import no.whatmatters.careplan.picture.Picture;

/** Who is around the person, as what, since when, and the number to call. */
final class TeamSection {

    static final String CODE = "team";

    private final Narrator narrator;
    private final boolean dates;
    private final boolean phones;

    private TeamSection(Narrator narrator, boolean dates, boolean phones) {
        this.narrator = narrator;
        this.dates = dates;
        this.phones = phones;
    }

    static Optional<Section> of(Picture picture, Narrator narrator) {
        Markup text = Markup.narrative(narrator);
        List<Member> team = picture.team();
        if (team.stream().allMatch(each -> each.who().isThePerson())) {
            text.say("team.none");
        } else {
            TeamSection section = new TeamSection(
                    narrator,
                    team.stream().anyMatch(each -> each.since() != null),
                    team.stream().anyMatch(each -> !each.who().phone().isEmpty()));
            Markup table = text.table(section.headings());
            team.forEach(each -> section.row(each, table));
        }
        return Optional.of(Sections.section(CODE, narrator, text, picture.teamReferences().stream()));
    }

    /** Columns in which nobody has anything are left out. */
    private Stream<String> headings() {
        return Stream.of("team.who", "team.role", dates ? "team.since" : "", phones ? "team.phone" : "")
                .filter(each -> !each.isEmpty());
    }

    private void row(Member member, Markup table) {
        Markup row = table.in("tr");
        row.rowHeading().text(narrator.party(member.who()));
        row.in("td").text(role(member));
        if (dates) {
            row.in("td").date(member.since() == null ? "" : narrator.date(member.since()));
        }
        if (phones) {
            row.in("td").text(member.who().phone());
        }
    }

    private String role(Member member) {
        if (!member.roles().isEmpty()) {
            return member.roles().stream().map(narrator::name).collect(Collectors.joining(", "));
        }
        return member.because() == Because.CARE_TEAM
                ? ""
                : narrator.say("team." + member.because().name());
    }
}
