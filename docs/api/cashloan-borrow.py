#!/usr/bin/env python3
"""A borrower of 现金贷 from registering to logging out, against `mvn -Prun`. Every answer's signature is verified.

LOANHUB_URL (http://localhost:8080), LOANHUB_SANDBOX_URL (http://localhost:8090) and LOANHUB_CASHLOAN_APP_KEY (12345678) may be set
in the environment. The cookie is kept in LOANHUB_SESSION_FILE, a temporary file where nothing is set.
"""
import importlib.util
import json
import os
import pathlib
import random
import tempfile
import time
import urllib.request

os.environ.setdefault("LOANHUB_SESSION_FILE", os.path.join(tempfile.mkdtemp(), "session"))
SANDBOX = os.environ.get("LOANHUB_SANDBOX_URL", "http://localhost:8090")
SIGN = pathlib.Path(__file__).with_name("cashloan-sign.py")
spec = importlib.util.spec_from_file_location("cashloan_sign", SIGN)
cashloan = importlib.util.module_from_spec(spec)
spec.loader.exec_module(cashloan)

PATIENCE_SECONDS = 30
TERMS = {"productId": "7d1f6f0e-93c5-4a8b-9f1e-2b6c4f7a1d90", "amount": "3000", "interestRate": "0.15", "termCount": "12",
         "termUnit": "2", "repayTermCount": "1", "repayTermUnit": "2", "repayType": "3"}
PROFILE = {"education": "5", "maritalStatus": "1", "registry_province": "110000", "registry_city": "110000",
           "registry_detail": "演示路 1 号", "house_address_province": "110000", "house_address_city": "110000",
           "house_address_county": "110108", "house_address_detail": "演示路 1 号", "residenceLength": "01",
           "industryType": "3", "work_address_province": "110000", "work_address_city": "110000",
           "work_address_county": "110108", "work_address_detail": "演示路 2 号", "workingHours": "05",
           "currentWorkInfo": "演示科技有限公司", "currentPosition": "工程师", "monthIncome": "10000", "payrollDay": "10"}


def call(path, expected="0000", **fields):
    answer = cashloan.call(path, **fields)
    print(f"{path:42} {answer['responseCode']:9} {answer['responseMessage']}")
    if answer["responseCode"] != expected:
        raise SystemExit(f"expected {expected}: {answer}")
    return answer["resultSet"]


def sandbox(path, data=None):
    with urllib.request.urlopen(SANDBOX + path, data=data, timeout=30) as response:
        return json.loads(response.read())


def register(mobile):
    call("/openApi/getSmsCode", "20001000", mobile=mobile, code=call("/openApi/getCode"))
    call("/openApi/checkSmsCode", "20002006", mobile=mobile, smscode=sandbox("/sms?mobile=" + mobile)[0]["code"])
    call("/openApi/userRegister", "20003000", mobile=mobile, password="borrow-8", confirmPassword="borrow-8")
    call("/security/login", "90000000", username=mobile, password="borrow-8", appType="1", token="device-1")


def verify(mobile, person):
    call("/appCommonApi/authRealNameInfo", realName=person["name"], idCardNo=person["nationalId"])
    call("/appCommonApi/authUserBankCard", bankCardNo=person["cards"][0], mobile=mobile)
    call("/appCommonApi/authUserMobile")
    call("/appCommonApi/savePerfectUserInfo", **PROFILE)
    call("/appCommonApi/saveOrUpdateRelShip", operType="add", relType="6", realName="木木", phoneNum="13940460755")
    print(call("/appCommonApi/getAuthenticationStatus"))


def borrow():
    print(call("/appCommonApi/getLoanApplyConfirmInfo", **TERMS))
    call("/appCommonApi/loanProductApply", "20005000", orderId="1", purpose="21", otherChannels="01", **TERMS)
    end = time.monotonic() + PATIENCE_SECONDS
    while call("/appCommonApi/getLoanApplyInfoList", pageNum=1, pageSize=1)[0]["applyStatus"] != "4":
        if time.monotonic() > end:
            raise SystemExit("the money has not come")
        time.sleep(1)


def see():
    loan = call("/appCommonApi/getLoanApplyInfoList", pageNum=1, pageSize=1)[0]
    for row in call("/appCommonApi/getLoanApplyRepayList", pageNum=1, pageSize=2, loanProductApplyId=loan["id"]):
        print(row)
    print(call("/appCommonApi/getCustomMessage", pageNum=1, pageSize=1))


def repay():
    first, second = call("/appCommonApi/getRepayInfoList", pageNum=1, pageSize=2, condition="2")
    print("contract:", first["contractUrl"])
    call("/appCommonApi/gotoRepayment", id=first["id"], repayType="current")
    print(call("/appCommonApi/getUserCenterInfo"))
    call("/appCommonApi/gotoRepayment", id=second["id"], repayType="all")
    print(call("/appCommonApi/getUserCenterInfo"))


if __name__ == "__main__":
    number = "139%08d" % random.randrange(1, 10 ** 8)
    call("/openCommonApi/getLoanProductList")
    call("/openCommonApi/getLoanProductDetails", productId=TERMS["productId"])
    register(number)
    verify(number, sandbox("/people", b""))
    borrow()
    see()
    repay()
    call("/appApi/quitMobileLogin", "20003010")
