#!/usr/bin/env python3
"""超即花：一个用户从注册到提前结清，全部通过 HTTP，最后核对账目。用法：先 mvn -Prun，再在源码目录 python3 docs/api/chaojihua-life.py
可用环境变量指定：LOANHUB_URL（http://localhost:8080）、LOANHUB_SANDBOX_URL（http://localhost:8090）、LOANHUB_DB_PORT（13306）。只用标准库。"""
import json, os, random, subprocess, sys, time, urllib.error, urllib.parse, urllib.request

HOST = os.environ.get("LOANHUB_URL", "http://localhost:8080")
SANDBOX = os.environ.get("LOANHUB_SANDBOX_URL", "http://localhost:8090")
DATABASE = ["target/run/database/base/bin/mariadb", "--skip-ssl", "-h", "127.0.0.1", "-P", os.environ.get("LOANHUB_DB_PORT", "13306"),
            "-u", "root", "loanhub"]
PREFIXES = {"622202": "ICBC", "621700": "CCB", "622848": "ABC", "621661": "BOC", "622588": "CMB", "622262": "BCM", "622188": "PSBC",
            "622909": "CIB", "622521": "SPDB", "622622": "CMBC", "622690": "CITIC", "622660": "CEB", "622630": "HXB",
            "622568": "CGB", "622986": "PAB", "622892": "BOSC"}
FACE = "data:image/jpg;base64,/9j/4AAQSkZJRgABAQ=="
headers = {"Content-Type": "application/json", "Accept": "application/json"}


def http(method, url, body=None, headers={}):
    with urllib.request.urlopen(urllib.request.Request(url, body, headers, method=method), timeout=60) as answer:
        return answer.read().decode()


def log_in(**form):
    """OAuth：之后的请求带新的 access_token。返回 refresh_token。"""
    answer = json.loads(http("POST", HOST + "/oauth/token", urllib.parse.urlencode(form).encode()))
    print(f"     oauth/token {form['grant_type']}: {answer['token_type']}, {answer['expires_in']} 秒")
    headers["Authorization"] = "Bearer " + answer["access_token"]
    return answer["refresh_token"]


def api(method, path, expected=1, **fields):
    body = json.dumps(fields).encode() if method == "POST" else None
    answer = json.loads(http(method, f"{HOST}/cjh-open-api/{path}", body, headers))
    print(f"{method:4} {path:24} {answer['code']} {answer['message']}")
    if answer["code"] != expected:
        sys.exit(f"{path}: {answer}")
    return answer["info"]


def sms(mobile):
    return json.loads(http("GET", f"{SANDBOX}/sms?mobile={mobile}"))[0]["code"]


def order():
    return api("GET", "order-list?type=0")[0]


mobile = "139%07d8" % random.randrange(10 ** 7)
person = json.loads(http("POST", SANDBOX + "/people", b""))
card = person["cards"][2]  # 第三张卡（尾号 8888）要验证码

api("POST", "get-sms-code", mobile=mobile)
api("POST", "register", mobile=mobile, smsCode=sms(mobile), password="borrow-8")
try:
    api("GET", "order-list?type=0")
except urllib.error.HTTPError as refused:
    assert refused.code == 401 and json.loads(refused.read())["code"] == 0
refresh_token = log_in(grant_type="password", username=mobile, password="borrow-8")

applied = api("POST", "credit-apply", verifiedIdName=person["name"], verifiedIdNo=person["nationalId"], name1="木木",
              mobile1="13940460755", relation1="6", degree="20", marriage="01", monthlyIncome="10000", houseProvince="北京市",
              houseCity="北京市", houseDistrict="东城区", houseDetailAddress="演示路1号", companyName="演示公司",
              companyProvince="北京市", companyCity="北京市", companyDistrict="东城区")
assert applied["status"] == "300", applied
number = int(applied["orderNo"])  # 24 位，按文档用 JSON 数字发送
audit = order()["audit_data"]
print("    ", audit["amountLimit"], audit["remainTime"], [option["name"] for option in audit["termOptions"]])
assert api("GET", "user-info")["verifiedIdName"] == person["name"]

bank = next(bank for bank in api("GET", "bank-list") if bank["bankCode"] == PREFIXES[card[:6]])
assert "<svg" in http("GET", bank["icon"])
binding = dict(orderNo=number, idNo=person["nationalId"], name=person["name"], cardNo=int(card), bankCode=bank["bankCode"],
               bankName=bank["bankName"], reserveMobile=int(mobile))
assert api("POST", "bank-card-bind", **binding) == {"status": "3003"}
api("POST", "bank-card-bind-captcha", verifyCode=sms(mobile), **binding)
assert [known["cardNo"] for known in api("GET", "bank-card-list")] == [card]

for option in audit["termOptions"]:
    trial = api("POST", "loan-calculate", amount=6000, period=option["term"], orderNo=number)
    print("    ", option["term"], "期：", trial["remark"])
    assert round(sum(line["payCorpus"] for line in trial["repayPlan"]), 2) == 6000
for contract in (1, 2, 3, 4):
    assert "<h1>" in http("GET", api("POST", "contract-show", orderNo=number, contractNo=contract)["contractUrl"])

api("POST", "loan-submit", expected=0, orderNo=number, loanAmt=6000, period=6)  # 还没有活体校验
api("POST", "user-verify", orderNo=str(number), image1=FACE)
api("POST", "loan-submit", orderNo=number, loanAmt=6000, period=6)
for _ in range(100):
    if order()["order_status"] == "4101":
        break
    time.sleep(0.3)
assert order()["audit_data"]["amountLimit"]["surplusAmount"] == 44000
plan = api("POST", "repay-plan-list", orderNo=number)
assert len(plan["repayPlan"]) == 6 and plan["needPayAmount"] == 6576, plan

http("POST", SANDBOX + "/clock?advance=P20D", b"")
refresh_token = log_in(grant_type="refresh_token", refresh_token=refresh_token)
assert order()["order_status"] == "4201"
print("    ", api("POST", "repay-plan", orderNo=number, payType=1))
assert api("POST", "repay-submit", orderNo=number, payType=1, period=1)["isPaid"]
assert api("POST", "repay-plan-list", orderNo=number)["payedAmount"] == 1096
print("    ", api("POST", "repay-plan", orderNo=number, payType=2))
assert api("POST", "repay-submit", orderNo=number, payType=2)["isPaid"]
done = order()
assert done["order_status"] == "4203" and done["audit_data"]["amountLimit"]["surplusAmount"] == 50000
assert api("POST", "repay-plan-list", orderNo=number)["earlyRepay"] == 1

with open("sql/ops/integrity.sql", encoding="utf-8") as integrity:
    faults = subprocess.run(DATABASE, stdin=integrity, capture_output=True, text=True, check=True).stdout
assert faults == "", faults
print("账目核对无误")
