package org.loanhub.sandbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The persons that the registers of the sandbox know: {@code GET /people}, {@code POST /people} with an optional
 * {@code cardEnding}. Thread-safe.
 */
public final class People {

    /** Cards ending so are signed by API with an SMS only; the third card of each person does. */
    static final String SMS_CARD_ENDING = "8888";

    private static final int AT_FIRST = 6;
    private static final int SHOWN = 20;

    private final Clock clock;
    private final SandboxMemory memory;
    private final Invention invention = new Invention(new Random());
    private final List<Person> people = new ArrayList<>();
    private final Map<String, Person> byNationalId = new ConcurrentHashMap<>();
    private final Map<String, Person> byCard = new ConcurrentHashMap<>();

    People(Sandbox sandbox, Clock clock, SandboxMemory memory) {
        this.clock = clock;
        this.memory = memory;
        memory.recall("person", known -> add(known.to(Person.class)));
        while (people.size() < AT_FIRST) {
            invent("");
        }
        sandbox.route("GET", "/people", request -> SandboxResponse.json(list()));
        sandbox.route("POST", "/people", this::post);
        sandbox.section("虚构人物", this::section);
    }

    /**
     * Makes up an adult with a mobile number and three cards of different banks.
     *
     * @param cardEnding at most four digits with which the first card is to end, to choose a scenario; or empty
     */
    public synchronized Person invent(String cardEnding) {
        List<Bank> banks = new ArrayList<>(Arrays.asList(Bank.values()));
        Collections.shuffle(banks);
        String firstCard =
                cardEnding.isEmpty() ? invention.card(banks.get(0)) : invention.card(banks.get(0), cardEnding);
        Person person = new Person(
                invention.name(),
                invention.nationalId(LocalDate.now(clock)),
                invention.mobile(),
                List.of(firstCard, invention.card(banks.get(1)), invention.card(banks.get(2), SMS_CARD_ENDING)));
        memory.remember("person", person);
        add(person);
        return person;
    }

    private synchronized void add(Person person) {
        people.add(person);
        byNationalId.put(person.nationalId(), person);
        person.cards().forEach(card -> byCard.put(card, person));
    }

    /** Newest last. */
    public synchronized List<Person> list() {
        return List.copyOf(people);
    }

    Optional<Person> byNationalId(String nationalId) {
        return Optional.ofNullable(byNationalId.get(nationalId));
    }

    Optional<Person> ownerOf(String cardNo) {
        return Optional.ofNullable(byCard.get(cardNo));
    }

    /** Whether all three belong to the same person. */
    boolean owns(String name, String nationalId, String cardNo) {
        return ownerOf(cardNo)
                .filter(person ->
                        person.name().equals(name) && person.nationalId().equals(nationalId))
                .isPresent();
    }

    private SandboxResponse post(SandboxRequest request) {
        String ending = request.form("cardEnding") + request.query("cardEnding");
        if (!ending.matches("\\d{0,4}")) {
            return SandboxResponse.text(400, "cardEnding 最多四位数字");
        }
        Person person = invent(ending);
        return request.form("page").isEmpty() ? SandboxResponse.json(person) : SandboxResponse.seeOther("/");
    }

    private String section() {
        List<Person> all = list();
        String rows = all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
                .map(People::row)
                .collect(Collectors.joining());
        return """
                <p class="hint">实名、银行卡只认这里的人;手机号任意,末四位 0000 的不通过。
                接口:<code>GET /people</code>,<code>POST /people</code>(可带 <code>cardEnding</code>)。
                共 %d 人,显示最近 %d 人。每人第三张卡(末四位 %s)签约时要短信验证码。</p>
                <form method="post" action="/people"><input type="hidden" name="page" value="1">
                <label>首张卡末位 <input name="cardEnding" size="6" maxlength="4" inputmode="numeric"
                placeholder="可不填"></label>
                <button>造一个人</button></form>
                <table><tr><th>姓名</th><th>身份证号</th><th>手机号</th><th>银行卡</th></tr>%s</table>
                """.formatted(all.size(), SHOWN, SMS_CARD_ENDING, rows);
    }

    private static String row(Person person) {
        String cards = person.cards().stream()
                .map(card -> "<code>" + card + "</code> "
                        + Bank.ofCard(card).map(bank -> bank.chineseName).orElse(""))
                .collect(Collectors.joining("<br>"));
        return "<tr><td>%s</td><td><code>%s</code></td><td><code>%s</code></td><td>%s</td></tr>"
                .formatted(SandboxPage.escape(person.name()), person.nationalId(), person.mobile(), cards);
    }
}
