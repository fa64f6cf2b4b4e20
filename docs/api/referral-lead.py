#!/usr/bin/env python3
"""第一甩单：信贷员注册、登录、提交甩单，再到数据库里看。用法：先 mvn -Prun，再在源码目录 python3 docs/api/referral-lead.py
可用环境变量指定：LOANHUB_URL（http://localhost:8080）、LOANHUB_DB_PORT（13306）。只用标准库。"""
import http.cookiejar, json, os, random, subprocess, sys, urllib.parse, urllib.request

HOST = os.environ.get("LOANHUB_URL", "http://localhost:8080")
DATABASE = ["target/run/database/base/bin/mariadb", "--skip-ssl", "-h", "127.0.0.1", "-P", os.environ.get("LOANHUB_DB_PORT", "13306"),
            "-u", "root", "loanhub"]
COMMON = {"format": "json", "sign": "1111111111"}
browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))


def get(path, **params):
    with browser.open(f"{HOST}{path}?{urllib.parse.urlencode(params)}", timeout=30) as answer:
        return answer.read().decode()


def post(path, good=True, **params):
    with browser.open(HOST + path, urllib.parse.urlencode({**COMMON, **params}).encode(), timeout=30) as answer:
        text = answer.read().decode()
    print(f"POST {path:14} {text}")
    if json.loads(text)["sucessed"] != good:
        sys.exit("不是预期的结果")


def database(sql):
    done = subprocess.run(DATABASE + ["--batch", "--skip-column-names"], input=sql, capture_output=True, text=True, check=True)
    return done.stdout.strip()


mobile = "139%07d8" % random.randrange(10 ** 7)
key = "regist_" + mobile
lead = {
    "request_amount": "100.0", "customerType": 2, "loan_type": 2, "loan_term": 2,
    "customer_info.name": "aliang", "customer_info.sex": 1,
    "customer_info.id_no": "11010119900101%04d" % random.randrange(10 ** 4),
    "customer_info.telephone": "18622158296", "customer_info.company_type": 2, "customer_info.house_hold": "京户",
    "customer_info.income": "600.0", "customer_info.income_pay_type": 2, "customer_info.have_secure": 1,
    "customer_info.have_house_fund": 1, "customer_info.debit_card_limit": "10000.0", "customer_info.loaned_amount": "100000.0",
    "customer_info.have_house": 1, "customer_info.house_location": "北京", "customer_info.house_amount": 2,
    "customer_info.house_type": 2, "customer_info.house_status": 2, "customer_info.house_loan": 2,
    "customer_info.have_house_cert": 1, "customer_info.accept_house_mortgage": 1, "customer_info.have_car": 2,
    "customer_info.car_licence": "京Q123456", "customer_info.car_amount": 2, "customer_info.accept_car_mortgage": 1,
    "customer_info.loaned_from_company": "宜人贷;人人贷;", "customer_info.remark": "长得不错"}

print("GET  /checkmessage ", get("/checkmessage", key=key, **COMMON))
post("/register", securityCode=get("/session", key=key), telephone=mobile, password="123456", confirmPassword="123456")
post("/loanrequest/", good=False, **lead)  # 还没有登录
post("/login", telephone=mobile, password="123456")
post("/loanrequest/", good=False, **{**lead, "customer_info.sex": 3})
post("/loanrequest/", **lead)
post("/loanrequest/", good=False, **lead)  # 24 小时内只收一次

stored = database(f"""
    SELECT l.id, l.state, l.amount, l.customer_type, l.loan_type, l.loan_term, l.house_type, HEX(SUBSTR(l.name, 1, 8)), c.changed_by
    FROM referral_lead l
    JOIN account a ON a.id = l.officer_id AND a.channel = 'REFERRAL' AND a.login_name = '{mobile}'
    JOIN referral_lead_change c ON c.lead_id = l.id""")
print("数据库：", stored)
assert len(stored.splitlines()) == 1 and "\tNEW\t100.00\tCOMPANY\tCAR\tSIX_MONTHS\tMIXED_USE\t" in stored
with open("sql/ops/integrity.sql", encoding="utf-8") as integrity:
    assert database(integrity.read()) == ""
print("核对无误")
