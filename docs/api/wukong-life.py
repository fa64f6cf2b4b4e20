#!/usr/bin/env python3
"""悟空：一个用户从注册到用代金券还清逾期借款，全部通过 HTTP。用法：先 mvn -Prun，再 python3 docs/api/wukong-life.py
可用环境变量指定：LOANHUB_URL（http://localhost:8080）、LOANHUB_SANDBOX_URL（http://localhost:8090）。只用标准库。"""
import json, os, random, re, sys, time, urllib.error, urllib.parse, urllib.request

HOST = os.environ.get("LOANHUB_URL", "http://localhost:8080")
SANDBOX = os.environ.get("LOANHUB_SANDBOX_URL", "http://localhost:8090")
TOKEN = ""


def http(method, url, body=None, headers={}):
    """返回最后的地址和内容；自动跟随跳转。"""
    request = urllib.request.Request(url, body, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer.geturl(), answer.read().decode()


def api(method, path, **params):
    """JSON 参数，Authorization 带 token。GET 的参数放在地址里。"""
    url, body = HOST + path, None
    if method == "GET":
        url += "?" + urllib.parse.urlencode(params)
    else:
        body = json.dumps(params).encode()
    headers = {"Content-Type": "application/json", "Authorization": TOKEN}
    answer = json.loads(http(method, url, body, headers)[1])
    print(f"{method:4} {path:34} {answer['status']} {answer.get('error_message', '')}")
    if answer["status"] != "SUCCESS":
        sys.exit(f"{path}: {answer}")
    return answer


def one(answer):
    return answer["results"][0]


def until(wanted, ask, what):
    for _ in range(100):
        got = ask()
        if got == wanted:
            return
        time.sleep(0.3)
    sys.exit(f"{what}: 等待 {wanted}，得到 {got}")


def sms(mobile):
    return json.loads(http("GET", f"{SANDBOX}/sms?mobile={mobile}")[1])[0]["code"]


def page(path, req_data):
    """用户的浏览器在连连的页面上同意。"""
    form = urllib.parse.urlencode({"req_data": req_data, "decision": "approve"}).encode()
    return http("POST", SANDBOX + path, form)[1]


def state():
    return one(api("GET", "/home"))["state"]


mobile = "138" + "".join(random.choice("0123456789") for _ in range(4)) + "8" + "".join(random.choice("0123456789") for _ in range(3))
person = json.loads(http("POST", SANDBOX + "/people", b"")[1])

api("POST", "/1/send-mobile-code/new-user", mobile=mobile)
TOKEN = one(api("POST", "/signup", mobile=mobile, code=sms(mobile), password="abc12345"))["token"]

api("POST", "/lm-identity", username=person["name"], identityno=person["nationalId"])
api("POST", "/user-save-profile", live_area=["福建省", "厦门市", "集美区"], live_addr="厦门北站", live_time=["2年以上"])
api("POST", "/user-save-work", industry="互联网", position="工程师", company_name="某某公司",
    company_area=["福建省", "厦门市", "湖里区"], company_addr="某某路1号", company_tel="5767737")
api("POST", "/user-save-relation", linkman_relation_fir=["朋友"], linkman_name_fir="张甲", linkman_tel_fir="13812340001",
    linkman_relation_sec=["同事"], linkman_name_sec="李乙", linkman_tel_sec="13812340002")

task = one(api("POST", "/lm-mobile", servicecode="123456"))["token"]
api("POST", "/lm-mobile-input", token=task, smscode=sms(mobile))
until("0100", lambda: api("POST", "/lm-mobile-continue", token=task)["error_message"], "手机认证")
until(1, lambda: one(api("GET", "/user-auth-state"))["is_phone_auth"], "运营商报告")

req_data = one(api("GET", "/llpay-sign", card_no=person["cards"][0]))["req_data"]
assert "银行卡认证成功" in page("/signApply.htm", json.dumps(req_data))
assert set(one(api("GET", "/user-auth-state")).values()) == {1}

offer = one(api("POST", "/loan-confirm", amount=2000, period=7))
print("    ", offer)
api("POST", "/loan-submit", amount=2000, period=7)
until("repaying", state, "放款")

http("POST", SANDBOX + "/clock?advance=P10D", b"")
home = one(api("GET", "/home"))
print("    ", home["detail"])
assert home["state"] == "overdue"

coupon = one(api("GET", "/cash-coupon-get"))
req_data = one(api("POST", "/llpay-auth-pay", loan_id=home["id"], coupon_id=coupon["coupon_id"]))["req_data"]
result = page("/authpay.htm", req_data)
until("finished", state, "还款")
action = re.search('action="([^"]*)"', result).group(1)
res_data = re.search('name="res_data" value="([^"]*)"', result).group(1).replace("&quot;", '"').replace("&amp;", "&")
assert "还款成功" in http("POST", action, urllib.parse.urlencode({"res_data": res_data}).encode())[1]
assert one(api("GET", "/cash-coupon-get"))["state"] == 1
print("    ", one(api("GET", "/repayments-record")))
api("GET", "/logout")
